/** Prose that its author broke into lines: addresses, verses, a fact a line. Each line that begins anew is a paragraph, shown and said by itself. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A capital, a number, a sign; a small letter goes on. */
const BEGINS = /^["'“„«»‘([\s]*(?:\p{Lu}|\p{N}|\p{So}|\p{Extended_Pictographic}|[-–—•·✓→])/u;
/** Of scripts that know no capitals. */
const CASELESS = /^["'“„«»‘「『（(\s]*\p{Lo}/u;
/** What ends a line of them that is no part of a sentence. */
const CLOSED = /[.!?…:;。！？：；」』”）)۔؟।॥]\s*$/u;
/** Letters of a line that nobody would have broken for its width. */
const SHORT = 24;

/** Lines of a paragraph; more are a table, or a mistake, and stay one. */
const MOST = 100;

/** Changes the tree in place: only what is spoken, since lists, quotes and cells show their breaks. */
export function partAtBreaks(root: Root): void {
  root.children = root.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph' && node.children.some(({ type }) => type === 'break')
      ? partParagraph(node)
      : [node],
  );
}

function partParagraph(node: Paragraph): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const [i, child] of node.children.entries()) {
    const line = lines.at(-1) ?? [];
    const next = node.children[i + 1];
    if (child.type === 'break' && next && beginsAnew(wordsOf(line), wordsOf([next])))
      lines.push([]);
    else line.push(child);
  }
  if (lines.length === 1 || lines.length > MOST) return [node];
  return lines.map((children): Paragraph => {
    const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
    return { ...node, children, position: start && end ? { start, end } : node.position };
  });
}

const wordsOf = (children: PhrasingContent[]): string => textOf({ type: 'paragraph', children });

function beginsAnew(before: string, after: string): boolean {
  if (!before.trim() || !after.trim()) return false;
  if (BEGINS.test(after)) return true;
  return CASELESS.test(after) && (CLOSED.test(before) || before.trim().length <= SHORT);
}
