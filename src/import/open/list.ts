/** Lists of OpenDocument (ODF 1.3 part 3, 5.3): each level has its sign in the style of the outermost. */
import type { List, ListItem } from 'mdast';
import { type Element, elementsOf } from '../xml';
import type { Block, Source } from './source';

/** `level` from 1; `style` is that of the list around it. Levels that only set in are none, and numbered headings are headings. */
export function listsOf(element: Element, source: Source, level = 1, style?: string): Block[] {
  const name = element.attributes['text:style-name'] ?? style;
  const before: Block[] = [];
  const items: Block[][] = [];
  for (const item of elementsOf(element)) {
    const children = elementsOf(item).flatMap((child) =>
      child.name === 'list'
        ? listsOf(child, source, level + 1, name)
        : source.flow({ ...item, children: [child] }),
    );
    if (item.name === 'list-header') before.push(...children);
    else if (item.name === 'list-item' && children.length > 0) add(items, children);
  }
  const areNone = items.every(([first]) => first?.type === 'list' || first?.type === 'heading');
  if (areNone) return [...before, ...items.flat()];
  const from = source.styles.countsFrom(name, level);
  const list: List = {
    type: 'list',
    ordered: from !== undefined,
    spread: false,
    data: { level },
    children: items.map(itemOf),
  };
  if (from !== undefined) {
    const given = { key: `${name} ${level}`, from, length: items.length };
    list.start = startOf(element, given, source);
  }
  return [...before, list];
}

/** An item that is only a list goes on with the one before. */
function add(items: Block[][], children: Block[]): void {
  const last = items.at(-1);
  if (last && children.every(({ type }) => type === 'list')) last.push(...children);
  else items.push(children);
}

const itemOf = (children: Block[]): ListItem => ({ type: 'listItem', spread: false, children });

/** From where a list counts: as it says, or on from the one before. */
function startOf(
  element: Element,
  { key, from, length }: { key: string; from: number; length: number },
  { counts }: Source,
): number {
  const said = Number(elementsOf(element, 'list-item')[0]?.attributes['text:start-value']);
  const goesOn = element.attributes['text:continue-numbering'] === 'true';
  const before = goesOn ? counts.get(key) : undefined;
  const start = said || (before === undefined ? from : before + 1);
  counts.set(key, start + length - 1);
  return start;
}

/** Lists that follow each other are one, as presentations write an item each; deeper ones belong to the last item. */
export function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type !== 'list' || last?.type !== 'list' || !append(last, block)) joined.push(block);
  }
  return joined;
}

/** False where the one does not go on with the other. */
function append(list: List, next: List): boolean {
  const [level, deeper] = [list.data?.level ?? 1, next.data?.level ?? 1];
  if (deeper < level) return false;
  if (deeper > level) {
    const children = list.children.at(-1)?.children;
    const inner = children?.at(-1);
    if (!(inner?.type === 'list' && append(inner, next))) children?.push(next);
    return children !== undefined;
  }
  if (list.ordered || next.ordered) return false;
  list.children.push(...next.children);
  return true;
}

declare module 'mdast' {
  interface ListData {
    /** How deep it lies, from 1. */
    level?: number;
  }
}
