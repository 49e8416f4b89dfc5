/** Cuts a paragraph into sentences, one clip each. */
import type { Span } from './language';
import { rememberByText } from './remember';
import { segmenterOf } from './segment';

/** Longer ones are cut at a clause: a voice loses its melody, and a clip should stay small. Characters. */
const LONGEST = 320;
const LAST_WORD = /(\S+?)[.]["”’)]*\s*$/;
/** What closes, and what it closes; a straight quotation mark closes itself. */
const PAIRS: Readonly<Record<string, string>> = {
  ...{ '»': '«', '›': '‹', '”': '“', '“': '„', '’': '‘', ')': '(', ']': '[', '"': '"' },
};
const CLOSING = /^\s*[»›”“’)\]"]+(?=\s|$|[.,;:!?…])/;

/**
 * What a language knows of the mark between two parts: true when the sentence goes on after it, false when it ends, undefined
 * where the rules for all languages decide.
 */
export type GoesOn = (sentence: string, next: string) => boolean | undefined;

/** By abbreviations alone, given in lower case and without the last full stop. */
export const afterShort =
  (isShort: (word: string) => boolean): GoesOn =>
  (sentence) =>
    isShort(lastWord(sentence).toLowerCase()) || undefined;

/** The last word before a full stop, without what opens before it. */
export const lastWord = (sentence: string): string =>
  LAST_WORD.exec(sentence)?.[1]?.replace(/^[("“„«‘'[]+/, '') ?? '';

/** A paragraph is asked about at each stage. */
const once = rememberByText<readonly Span[]>();

/**
 * Where the sentences of `text` lie, white space around them left out. `more` matches where a language looks for a beginning
 * besides those that Unicode finds.
 */
export function sentencesOf(
  text: string,
  lang: string,
  goesOn?: GoesOn,
  more: RegExp = /(?!)/,
): Span[] {
  const found = once(`${lang} ${text}`, () => cutText(text, lang, goesOn, more));
  return found.map(({ start, end }) => ({ start, end }));
}

function cutText(text: string, lang: string, goesOn: GoesOn | undefined, more: RegExp): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmentsOf(text, lang, more)) {
    const before = spans.at(-1);
    const sentence = before ? text.slice(before.start, before.end) : '';
    const closed = before ? closers(sentence, segment) : 0;
    if (before) before.end += closed;
    const rest = segment.slice(closed);
    const end = index + segment.length;
    if (before && continues(sentence + segment.slice(0, closed), rest, goesOn)) before.end = end;
    else spans.push({ start: index + closed, end });
  }
  return spans
    .flatMap((span) => cut(text, span))
    .map((span) => trim(text, span))
    .filter(({ start, end }) => end > start);
}

function segmentsOf(
  text: string,
  lang: string,
  more: RegExp,
): { segment: string; index: number }[] {
  let opened = '';
  return [...segmenterOf(lang, 'sentence').segment(text)].flatMap(({ segment, index }) => {
    let at = index - opened.length;
    const whole = opened + segment;
    const isLast = index + segment.length === text.length;
    opened = isLast ? '' : (OPENING.exec(whole)?.[0] ?? '');
    return whole
      .slice(0, whole.length - opened.length)
      .split(more)
      .map((part) => {
        at += part.length;
        return { segment: part, index: at - part.length };
      });
  });
}

/** Unicode counts what opens a bracket behind a sentence as its end; it begins what follows. */
const OPENING = /(?<=[.!?…。！？])[(（[【「『《〈]+\s*$/u;

/** How many letters at the beginning of what follows close what is open in the sentence. */
function closers(sentence: string, next: string): number {
  const [marks = ''] = CLOSING.exec(next) ?? [];
  const areOpen = [...marks.trim()].every((mark) => {
    const [opened, closed] = [PAIRS[mark] ?? '', mark].map((one) => sentence.split(one).length);
    return mark === '"' ? (closed ?? 0) % 2 === 0 : (opened ?? 0) > (closed ?? 0);
  });
  return areOpen ? marks.length : 0;
}

/**
 * True when a sentence goes on with what follows: the full stop at its end belongs to an abbreviation or an initial, the
 * question is quoted ("Why?" he asked), a bracket or a quotation closes only then, or nothing stands between.
 */
function continues(sentence: string, next: string, goesOn?: GoesOn): boolean {
  if (next.trim() === '' || /^[\p{P}\p{S}\s]+$/u.test(next)) return true;
  if (
    /[.!?…]["'”’)\]]*$/.test(sentence) &&
    /^[\p{L}\p{N}.=&_]/u.test(next) &&
    !/^[\p{Lo}]/u.test(next)
  )
    return true;
  if (/^[^\p{L}\d]*\p{Ll}/u.test(next) && /[?!…][\s"'”’“»)\]]*$/.test(sentence)) return true;
  if (isBracketOpen(sentence) && /[)）]/.test(next)) return true;
  return goesOn?.(sentence, next) ?? /^\p{Lu}$/u.test(lastWord(sentence));
}

const isBracketOpen = (sentence: string): boolean =>
  sentence.split(/[(（]/).length > sentence.split(/[)）]/).length;

function cut(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST) return [span];
  const sentence = text.slice(span.start, span.end);
  const middle = sentence.length / 2;
  const breaks = [...sentence.matchAll(/[,;:–—]\s|\s/g)].map(({ 0: mark, index }) => ({
    at: index + mark.length,
    weight: Math.abs(index - middle) + (mark.length === 1 ? LONGEST : 0),
  }));
  const [best] = breaks.sort((a, b) => a.weight - b.weight);
  if (!best || best.at >= sentence.length) return [span];
  const at = span.start + best.at;
  return [...cut(text, { start: span.start, end: at }), ...cut(text, { start: at, end: span.end })];
}

function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.trimStart().length;
  return {
    start: Math.min(start + lead, end),
    end: end - (sentence.length - sentence.trimEnd().length),
  };
}
