/** A document's text before it is parsed: lines that a dialect changes, each in its length, and what they meant. */
import type { RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import type { Callout } from '../nodes';

/** What stands between two lines that open and close it. */
export type Box =
  | { kind: 'callout'; tone: Callout['tone']; title: Words }
  | { kind: 'details'; title: Words; open: boolean }
  /** `each` where every block in it is a column. */
  | { kind: 'columns'; each: boolean }
  | { kind: 'column' }
  /** A block whose looks we do not have. */
  | { kind: 'through' }
  /** One of several that stand behind each other elsewhere. */
  | { kind: 'tab'; title: Words }
  | { kind: 'figure'; url: string; options: ReadonlyMap<string, string> };

/** Words as the author wrote them, with their place. */
export interface Words {
  text: string;
  /** They say what sort of block it is: a heading in it says more. */
  isName?: true;
  /** From 1. */
  line: number;
  column: number;
}

/** `until` is the line that closes it, from 1. `slot` names what follows, up to the next one or the end of the slide; `parts` stands between two slides. */
export type Mark =
  | { opens: Box; until?: number }
  | { closes: true }
  | { slot: string }
  | { parts: true };

export interface Draft {
  /** From 0; a change keeps a line's length, so that every offset stays. */
  lines: string[];
  /** False for lines of code, of comments, and those that were taken out. */
  isText: boolean[];
  /** By line, from 1: an empty `#` stands there, which the parser takes for a heading. */
  marks: Map<number, Mark>;
  /** Lines, from 1, of fences whose first lines were taken out. */
  cut: Set<number>;
  /** What stood in lines that were taken out, by line, from 1. */
  inserts: { line: number; node: RootContent }[];
}

export const FENCE = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*(`{3,}|~{3,})(.*)$/;

export function openDraft(text: string): Draft {
  const lines = text.split('\n');
  return {
    ...{ lines, isText: textLines(lines), marks: new Map(), cut: new Set(), inserts: [] },
  };
}

/** For each line whether it is neither in a fence of code, nor (but for its first) in a comment. */
export function textLines(lines: readonly string[]): boolean[] {
  let fence = '';
  let comment = false;
  return lines.map((line) => {
    if (fence) {
      const end = line.replace(/^[\s>]*/, '').trimEnd();
      if (end.length >= fence.length && end === fence.charAt(0).repeat(end.length)) fence = '';
      return false;
    }
    if (comment) {
      comment = !line.includes('-->');
      return false;
    }
    const [, sign = '', info = ''] = FENCE.exec(line) ?? [];
    if (sign && !(sign.startsWith('`') && info.includes('`'))) {
      fence = sign;
      return false;
    }
    comment = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    return true;
  });
}

/** Takes a line out. */
export function blank({ lines, isText }: Draft, index: number): void {
  lines[index] = ' '.repeat(lines[index]?.length ?? 0);
  isText[index] = false;
}

/** The line in its length with other words; what is left over is space behind them. */
export function rewrite({ lines }: Draft, index: number, words: string): void {
  lines[index] = words.padEnd(lines[index]?.length ?? 0);
}

/** Stands a mark in place of the line, in its indent. */
export function mark(draft: Draft, index: number, what: Mark): void {
  const indent = /^\s*/.exec(draft.lines[index] ?? '')?.[0] ?? '';
  rewrite(draft, index, `${indent}#`);
  draft.isText[index] = false;
  draft.marks.set(index + 1, what);
}

/** Marks what stands between two lines. */
export function markBox(draft: Draft, from: number, end: number, box: Box): void {
  // A block of HTML goes on to the next empty line, and would take the mark in.
  const isHtml = (index: number) => /^\s*<|>\s*$/.test(draft.lines[index] ?? '');
  if (isHtml(from - 1)) {
    blank(draft, from);
    blank(draft, end);
    return;
  }
  mark(draft, from, { opens: box, until: end + 1 });
  if (isHtml(end - 1)) blank(draft, end);
  else mark(draft, end, { closes: true });
}

/** Takes lines `from` to before `until` out, as notes for the speaker; `first` is what stood in the line before them. */
export function takeNote(draft: Draft, from: number, until: number, first = ''): void {
  const words = draft.lines.slice(from, until);
  const indents = words.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  const text = [first, ...words.map((line) => line.slice(least).trimEnd())].join('\n').trim();
  for (let index = from; index < until; index++) blank(draft, index);
  const line = from + (first ? 0 : 1);
  if (text) draft.inserts.push({ line, node: noteOf(text, positionAt(draft, line)) });
}

/** True for a line without words, and beyond the ends. */
export const isEmpty = ({ lines }: Draft, index: number): boolean => !lines[index]?.trim();

/** A comment for the speaker alone, as our own documents have it. */
export function noteOf(text: string, position: Position): RootContent {
  const value = `<!-- note: ${text.replaceAll('-->', '->')} -->`;
  return { type: 'html', value, position };
}

/** Both from 1. */
export function pointAt({ lines }: Pick<Draft, 'lines'>, line: number, column = 1): Point {
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return { line, column, offset: before + column - 1 };
}

/** A whole line. */
export const positionAt = (draft: Draft, line: number): Position => ({
  start: pointAt(draft, line),
  end: pointAt(draft, line, (draft.lines[line - 1]?.length ?? 0) + 1),
});
