/** Tables of contents that another tool has made, or would make: the deck has its own. */
import { CONTENTS } from '../mend/navigation';
import type { Shields } from '../source/ranges';
import type { Finding } from './finding';

/** `[TOC]`, `[[_TOC_]]`, `${toc}`, `@[toc]` on a line of its own. */
const MARK =
  /^[ \t]*(?:\[toc\]|\[\[_?toc_?\]\]|@\[toc\](?:\([^)\n]*\))?|\$\{toc\}|\{\{>?\s*toc\s*\}\})[ \t]*$/gim;
/** kramdown: an item that is replaced by the contents. */
const ITEM = /^[ \t]*(?:[*+-]|\d+\.)[ \t]+.*\n[ \t]*\{:\s*toc\b[^{}\n]*\}[ \t]*$/gim;
/** Comments around contents that a tool has written. */
const AROUND: [RegExp, RegExp][] = [
  [/<!--\s*toc(?:\s[^>]{0,200})?-->/gi, /<!--\s*(?:tocstop|\/toc|toc\s+end|end\s+toc)\s*-->/gi],
  [/<!--\s*START doctoc[^>]{0,200}-->/g, /<!--\s*END doctoc[^>]{0,200}-->/g],
  [/<!--\s*ts\s*-->/g, /<!--\s*te\s*-->/g],
  [/<!--\s*MarkdownTOC[^>]{0,200}-->/g, /<!--\s*\/MarkdownTOC\s*-->/g],
  [/<!--\s*vscode-markdown-toc[^>]{0,200}-->/g, /<!--\s*\/vscode-markdown-toc\s*-->/g],
  [/<!--\s*(?:mtoc|toc)-start[^>]{0,200}-->/g, /<!--\s*(?:mtoc|toc)-end\s*-->/g],
];

export function findContents(text: string, { isFree, isCode }: Shields): Finding[] {
  const marks = [...text.matchAll(MARK), ...text.matchAll(ITEM)]
    .filter(({ index }) => isFree(index))
    .map(({ 0: all, index }) => {
      const end = index + all.length;
      return { start: headBefore(text, index, end) ?? index, end, text: '' };
    });
  const around = AROUND.flatMap(([opens, closes]) => {
    const ends = [...text.matchAll(closes)].map(({ 0: all, index }) => index + all.length);
    return [...text.matchAll(opens)].flatMap(({ index }): Finding[] => {
      const end = ends.find((one) => one > index);
      return end === undefined || isCode(index) ? [] : [{ start: index, end, text: '' }];
    });
  });
  return [...marks, ...around];
}

const HEAD = /(?:^|\n)(#{1,6}[ \t]+([^\n]*)\n(?:[ \t]*\{:[^\n]*\}[ \t]*\n)?\s*)$/;
/** Letters before contents that may be their heading. */
const LOOKED_BACK = 300;

/** Where the heading begins that calls contents so, and has nothing else below it. */
function headBefore(text: string, start: number, end: number): number | undefined {
  const [, whole = '', words = ''] =
    HEAD.exec(text.slice(Math.max(0, start - LOOKED_BACK), start)) ?? [];
  const rest = /^\s*(?:#{1,6}\s|[-*_]{3,}\s*$|$)/m.test(
    text.slice(end, end + LOOKED_BACK).trimStart(),
  );
  return whole && rest && CONTENTS.test(words) ? start - whole.length : undefined;
}
