/** Finds fences and comments that are never closed: they swallow the scenes after them without a word. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { placeOf } from './place';

const FENCE = /^(`{3,}|~{3,})/;

/** `text` is what `root` was parsed from. */
export function checkUnclosed(root: Root, text: string, problems: Problems): void {
  visit(root, ['code', 'html'], (node) => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    const lines = text.slice(start.offset, end.offset).split('\n');
    const fence = FENCE.exec(lines[0] ?? '')?.[1];
    const last = lines.length > 1 ? (lines.at(-1) ?? '') : '';
    const { line, column } = placeOf(node);
    const place = { line, column, length: lines[0]?.length };
    if (node.type === 'code' && fence && !closes(last, fence))
      problems.report('fenceUnclosed', place);
    if (node.type === 'html' && /^<!--/.test(lines[0] ?? '') && !lines.join('\n').includes('-->'))
      problems.report('commentUnclosed', place);
  });
}

/** True when a line, quote marks before it left out, is a fence of the same sign and at least the same length. */
function closes(line: string, fence: string): boolean {
  const bare = line.replace(/^[\s>]*/, '').trimEnd();
  return bare.length >= fence.length && bare === (fence[0] ?? '').repeat(bare.length);
}
