import type { Edit } from '../source/edits';

/** What is done about a sign of another tool, and what is lost by it. */
export interface Finding extends Edit {
  left?: {
    code:
      | 'shortcodesLeftOut'
      | 'programLeftOut'
      | 'componentsLeftOut'
      | 'latexLeftOut'
      | 'voiceLeftOut'
      | 'conflictLeft';
    /** What is counted together. */
    kind: string;
    example: string;
    /** Where it begins. */
    at: number;
  };
}

/** The line that holds `start` to `end` holds nothing else. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const after = text.slice(end, next < 0 ? undefined : next);
  return text.slice(from, start).trim() === '' && after.trim() === '';
}

const PAIRS: readonly [string, string][] = [
  ...(['**', '__', '*', '_', '`', '"'] as const).map((mark): [string, string] => [mark, mark]),
  ...([
    ['(', ')'],
    ['“', '”'],
  ] as [string, string][]),
];

/** Takes `start` to `end` out of a line, with the marks that stand around it alone, and one of the spaces. */
export function removal(text: string, start: number, end: number): Edit {
  let [from, to] = [start, end];
  for (const [open, close] of PAIRS)
    if (
      from >= open.length &&
      text.startsWith(open, from - open.length) &&
      text.startsWith(close, to)
    ) {
      from -= open.length;
      to += close.length;
    }
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const takesSpace = /\S[ \t]+$/.test(before) && /^(?:[\s.,;:!?)]|$)/.test(text.slice(to, to + 1));
  return { start: takesSpace ? from - 1 : from, end: to, text: '' };
}
