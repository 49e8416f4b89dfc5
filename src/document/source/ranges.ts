/** Where in a text the signs of other tools mean nothing: in code, comments and formulas. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { lastAtMost } from './lines';

export type IsFree = (offset: number) => boolean;

export interface Shields {
  /** True in prose. */
  isFree: IsFree;
  isCode: IsFree;
}

interface Range {
  start: number;
  end: number;
}

const CODE = new Set<Nodes['type']>(['code', 'inlineCode', 'math', 'inlineMath', 'yaml']);

/** Tells of offsets of `text`, which `root` was parsed from. */
export function openShields(root: Root, text: string): Shields {
  const codes: Range[] = [];
  const all: Range[] = [];
  visit(root, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    if (CODE.has(node.type) && !isTags(node, text)) {
      const range = { start, end: node.position?.end.offset ?? start };
      codes.push(range);
      all.push(range);
    } else if (node.type === 'html' && /^\s*<!--/.test(node.value))
      all.push({ start, end: start + commentIn(node.value) });
  });
  const isCode = openRanges(codes);
  const isShielded = openRanges(all);
  return { isCode, isFree: (offset) => !isShielded(offset) };
}

/** Tells of an offset whether it is in one of `ranges`, which are in order. */
export function openRanges(ranges: readonly Range[]): IsFree {
  return (offset) => {
    const range = ranges[lastAtMost(ranges.length, (i) => ranges[i]?.start ?? 0, offset)];
    return range !== undefined && offset >= range.start && offset < range.end;
  };
}

/** Code that is only indented, and begins with the tag of another tool, is what stands in that tag. */
const isTags = (node: Nodes, text: string): boolean =>
  node.type === 'code' &&
  !/[`~]/.test(text.charAt(node.position?.start.offset ?? 0)) &&
  /^\s*(?:\{[{%]|<\/?[A-Z])/.test(node.value);

/** Words may stand behind a comment in its line. */
const commentIn = (html: string): number => {
  const end = html.indexOf('-->');
  return end < 0 ? html.length : end + 3;
};
