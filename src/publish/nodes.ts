/** Nodes of Markdown that the transcript is made of. */
import type { List, ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { markIn } from '../language/languages';
import type { Entry } from '../scene/entries';
import type { Rich } from '../scene/inline';
import type { Item } from '../scene/item';
import { toPhrasing } from './rich';

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

/** Words of lectern's own in a document of this language. */
export function ownText(value: string, lang: string): PhrasingContent {
  const hProperties = markIn(lang);
  if (!hProperties.lang) return text(value);
  return { type: 'text', value, data: { hName: 'span', hProperties } };
}

/** Numbered from `start`, when that is given. */
export const listOf = (children: ListItem[], start?: number): List => ({
  ...{ type: 'list', ordered: start !== undefined, start, spread: false, children },
});
export const itemOf = (
  line: PhrasingContent[],
  below: List[] = [],
  checked?: boolean,
): ListItem => ({
  type: 'listItem',
  spread: false,
  checked,
  children: [paragraph(...line), ...below],
});
export const itemNode = ({ text, details, nesting }: Item): ListItem =>
  itemOf(toPhrasing(text), linesBelow(details, nesting));
export const list = (items: readonly Item[], start?: number): List =>
  listOf(joined(items).map(itemNode), start);

/** The items as they were written: what one goes on with has no line of its own. */
export function joined<I extends Item>(items: readonly (I | Item)[]): (I | Item)[] {
  const whole: (I | Item)[] = [];
  for (const item of items) {
    const open = whole.at(-1);
    if (!open || item.text.length > 0) {
      whole.push(item);
      continue;
    }
    const standing = ({ details, nesting }: Item) => nesting ?? details.map(() => ({ depth: 0 }));
    const isNested = open.nesting !== undefined || item.nesting !== undefined;
    whole[whole.length - 1] = {
      ...open,
      details: [...open.details, ...item.details],
      ...(isNested && { nesting: [...standing(open), ...standing(item)] }),
    };
  }
  return whole;
}

/** A paragraph with what stands below it, or an item that has its mark. */
export function entryNodes({ mark, ...item }: Entry): RootContent[] {
  if (mark === undefined || mark === 'quote')
    return [paragraph(...toPhrasing(item.text)), ...linesBelow(item.details, item.nesting)];
  const checked = mark === 'done' || mark === 'open' ? mark === 'done' : undefined;
  const start = typeof mark === 'number' ? mark : undefined;
  return [listOf([{ ...itemNode(item), checked }], start)];
}

/** Lines as lists in lists, as deep as they are set in. */
export function linesBelow(lines: readonly Rich[], nesting: Item['nesting'], depth = 0): List[] {
  const depthOf = (i: number) => nesting?.[i]?.depth ?? 0;
  const tops = lines.flatMap((_, i) => (i === 0 || depthOf(i) <= depth ? [i] : []));
  const [first] = tops;
  if (first === undefined) return [];
  const { mark } = nesting?.[first] ?? {};
  const items = tops.map((top, k) => {
    const from = top + 1;
    const until = tops[k + 1];
    const box = nesting?.[top]?.mark;
    return itemOf(
      toPhrasing(lines[top] ?? []),
      linesBelow(lines.slice(from, until), nesting?.slice(from, until), depth + 1),
      box === 'open' || box === 'done' ? box === 'done' : undefined,
    );
  });
  return [listOf(items, typeof mark === 'number' ? mark : undefined)];
}

export const rowOf = (cells: PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});
