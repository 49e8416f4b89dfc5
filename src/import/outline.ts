/** The outline of an imported document: one title, and below it sections, none of which skips a level. */
import type { Heading } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { heading, text } from './nodes';
import type { Imported } from './reader';

/** Changes the tree; the title comes back where front matter has to have it. */
export function openWith(
  { tree, hasActs }: Pick<Imported, 'tree' | 'hasActs'>,
  title: string | undefined,
): string | undefined {
  const [opening] = tree.children;
  // Cells of notebooks are Markdown as it was written.
  if (opening?.type === 'html' && /^# /m.test(opening.value)) return undefined;
  if (hasActs) return title;
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const [first] = headings;
  const isAlone = headings.filter(({ depth }) => depth === 1).length === 1;
  const isOpened = first !== undefined && first === opening && first.depth === 1 && isAlone;
  const isSame = first !== undefined && inLine(plain(first)) === inLine(title ?? '');
  straighten(headings.filter((one) => one !== first || !(isOpened || isSame)));
  if (isOpened || !title) return undefined;
  if (isSame) tree.children.splice(tree.children.indexOf(first), 1);
  tree.children.unshift(heading(1, [text(title)]));
  return undefined;
}

const inLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The highest stand right below the title, and each of the others one level below the one that it belongs to. */
function straighten(headings: readonly Heading[]): void {
  const open: number[] = [];
  for (const node of headings) {
    while (open.length > 0 && (open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    node.depth = heading(open.length + 1, []).depth;
  }
}
