/** What stands in one node of HTML: tags that part it, comments, and the words between them. */
import { type HtmlToken, type OpenTag, tokenizeHtml } from '../../foreign/parse5';
import type { Piece } from '../source/piece';
import { openRanges } from '../source/ranges';
import { FLOW, INLINE, LEFT_OUT, VOID } from './elements';

export interface Range {
  start: number;
  end: number;
}
/** Offsets count in the text of the piece. */
export type Scanned =
  | OpenTag
  | (Range & { type: 'close'; name: string })
  | (Range & { type: 'comment' })
  | (Range & { type: 'words' });

export type OnLeftOut = (name: string, range: Range) => void;

const INSTRUCTION = /^\s*<\?(?!xml)[\s\S]*?(?:\?>|$)/;
const CDATA = /<!\[CDATA\[|\]\]>/g;
const TAGS_ONLY = /^\s*(?:<[^<>]*>\s*)*$/;

/**
 * The parts of a block of HTML. Inline elements are words; so is an unknown one, but where a line holds tags alone.
 * The text comes back with blanks in place of elements that are left out whole, of which `onLeftOut` hears.
 */
export function scanBlock(piece: Piece, onLeftOut: OnLeftOut): { piece: Piece; parts: Scanned[] } {
  const text = leaveOut(piece.text, onLeftOut);
  const parts: Scanned[] = [];
  const holdsTags = openTagLines(text);
  let from = 0;
  const flush = (to: number) => {
    if (text.slice(from, to).trim()) parts.push({ type: 'words', start: from, end: to });
  };
  const isFenced = openRanges(fencesIn(text));
  for (const token of tokenizeHtml(text)) {
    if (token.type === 'text' || token.type === 'other' || isFenced(token.start)) continue;
    const isWord =
      token.type === 'comment'
        ? standsInLine(text, from, token)
        : INLINE.has(token.name) || !(isBlock(token.name) || holdsTags(token.start));
    if (isWord) continue;
    flush(token.start);
    parts.push(token);
    from = token.end;
  }
  flush(text.length);
  return { piece: { ...piece, text }, parts };
}

const FENCED = /^[ \t]*(`{3,}|~{3,})[^\n`]*\n(?:[^\n]*\n)*?[ \t]*\1[ \t]*$/gm;

/** Code between fences, where tags mean nothing. */
const fencesIn = (text: string): Range[] =>
  text.includes('```') || text.includes('~~~')
    ? [...text.matchAll(FENCED)].map(({ 0: all, index }) => ({
        start: index,
        end: index + all.length,
      }))
    : [];

const isBlock = (name: string): boolean => FLOW.has(name) || LEFT_OUT.has(name);

/** True for a comment in the middle of a line, which is read with its words. */
function standsInLine(text: string, from: number, { start, end }: Range): boolean {
  const before = text.slice(Math.max(from, text.lastIndexOf('\n', start) + 1), start);
  return before.trim() !== '' && !text.slice(start, end).includes('\n');
}

/** Tells of an offset whether its line holds nothing but tags. */
function openTagLines(text: string): (offset: number) => boolean {
  let [known, start, end] = [false, 0, -1];
  return (offset) => {
    if (offset > end || offset < start) {
      start = text.lastIndexOf('\n', offset) + 1;
      const next = text.indexOf('\n', offset);
      end = next < 0 ? text.length : next;
      known = TAGS_ONLY.test(text.slice(start, end));
    }
    return known;
  };
}

/** The text with blanks for what is left out and ends in it. */
function leaveOut(given: string, onLeftOut: OnLeftOut): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const text = given
    .replace(INSTRUCTION, (part) => {
      onLeftOut('script', { start: 0, end: part.length });
      return blank(part);
    })
    .replace(/^\s*<!\[CDATA\[[\s\S]*/, (part) => part.replace(CDATA, blank));
  const tokens = tokenizeHtml(text);
  const lastClose = new Map<string, number>();
  tokens.forEach((token, i) => {
    if (token.type === 'close') lastClose.set(token.name, i);
  });
  const gaps: Range[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.type === 'other') gaps.push(token);
    if (token?.type !== 'open' || !LEFT_OUT.has(token.name)) continue;
    const { name, start } = token;
    const isAlone = token.isClosed || VOID.has(name);
    if (!isAlone && (lastClose.get(name) ?? -1) < i) continue;
    if (!isAlone) i = tokens.findIndex((one, k) => k > i && isClosing(one, name));
    const gap = { start, end: tokens[i]?.end ?? text.length };
    gaps.push(gap);
    onLeftOut(name, gap);
  }
  let [shown, at] = ['', 0];
  for (const { start, end } of gaps) {
    shown += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at);
}

const isClosing = (token: HtmlToken, name: string): boolean =>
  token.type === 'close' && token.name === name;
