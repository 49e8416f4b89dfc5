/** Paragraphs and headings that hold HTML. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { readPhrasing } from './phrasing';
import type { Reader } from './reader';
import { asPhrasing, isEmpty, trimText } from './tidy';

/** A paragraph; a video or a formula of its own that stands in it is a block. */
export function readParagraph(node: Paragraph, reader: Reader, isInBlock: boolean): RootContent[] {
  const children = readPhrasing(node.children, reader, isInBlock);
  if (isSame(children, node.children)) return [node];
  const blocks: RootContent[] = [];
  let text: RootContent[] = [];
  const flush = () => {
    const trimmed = trimText(asPhrasing(text));
    const { position } = node;
    if (trimmed.every(({ type }) => type === 'html')) blocks.push(...trimmed);
    else if (!trimmed.every(isEmpty))
      blocks.push({ type: 'paragraph', children: trimmed, position });
    text = [];
  };
  for (const child of children)
    if (child.type === 'video') {
      flush();
      blocks.push(child);
    } else text.push(child);
  flush();
  return blocks.flatMap(formulaAlone);
}

export const isSame = (read: readonly RootContent[], given: readonly RootContent[]): boolean =>
  read.length === given.length && read.every((node, i) => node === given[i]);

/** A formula that was saved as a block, and has its paragraph to itself. */
function formulaAlone(node: RootContent): RootContent {
  if (node.type !== 'paragraph' || node.children.length !== 1) return node;
  const [only] = node.children;
  const isBlock =
    only?.type === 'inlineMath' && /^<math[^>]*display="?block/i.test(only.mathml ?? '');
  return isBlock ? { ...only, type: 'math' } : node;
}

/** The words of a heading: one line, without breaks. */
export const inOneLine = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.map((node) =>
    node.type === 'break' ? { type: 'text', value: ' ', position: node.position } : node,
  );
