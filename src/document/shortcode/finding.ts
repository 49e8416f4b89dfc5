import type { Edit } from '../source/edits';

/** What is done about a sign of another tool, and what is lost by it. */
export interface Finding extends Edit {
  left?: {
    code: 'shortcodesLeftOut' | 'programLeftOut' | 'componentsLeftOut';
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

/** Takes `start` to `end` out of a line, with one of the spaces around it. */
export function removal(text: string, start: number, end: number): Edit {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  const isInLine =
    /[ \t]/.test(before) && /\S/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  const takesSpace = isInLine && /[\s.,;:!?)]/.test(after);
  return { start: takesSpace ? start - 1 : start, end, text: '' };
}
