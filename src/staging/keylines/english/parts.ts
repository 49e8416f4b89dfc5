/** What can be shown of a sentence beside its clauses: a question, numbers with what they count, quotations. */
import type { Candidate } from '../candidate';
import { countWords, LINE_WORDS } from '../candidate';
import { isInList, leavesOpen } from './edge';
import { loses } from './keep';
import { nounEnds } from './phrase';
import { lineOf, type Sentence } from './sentence';
import { isNoun, lowerAt, type Tokens, tagAt } from './token';
import { list } from './words';

const ASKING = list(
  'what why how who when where which is are do does did can could should would will has have',
);

/** The last clause of a question. */
export function questionsOf(sentence: Sentence): Candidate[] {
  const { tokens: t, isQuestion } = sentence;
  if (!isQuestion) return [];
  return t.flatMap((_, i) => {
    const opens = i === 0 || /^(?:[,:;—–]|so|and|but|then)$/.test(lowerAt(t, i - 1));
    if (!opens || !ASKING.has(lowerAt(t, i))) return [];
    const end = t.length;
    return lineOf(sentence, { kind: 'question', start: i, end, score: 7, keeps: 'phrase' }) ?? [];
  });
}

const COUNTED = list('of with in for per on to from');
const NUMBERED = list(
  'chapter figure section version part step page table phase level line day week no number v',
);
const WORDS =
  /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion)/;
const ABOUT =
  /^(?:(?:about|around|nearly|almost|over|under|only|just|roughly|approximately|some|every|another)|(?:more|less|fewer) than|at (?:least|most)|up to)$/;

/** Numbers with what they count, and with their "about", "at least", "up to". */
export function numbersOf(sentence: Sentence): Candidate[] {
  const { tokens: t } = sentence;
  return t.flatMap((_, i) => {
    if (!isNumber(t, i)) return [];
    const signed = /^[$£€]$/.test(lowerAt(t, i - 1)) ? i - 1 : i;
    if (isName(t, i, signed)) return [];
    const start = withAbout(t, withRange(t, signed));
    const ends = nounEnds(t, i, COUNTED);
    return ends.flatMap((end) => {
      const isOpen = leavesOpen(t, end) || isInList(t, end) || lowerAt(t, end) === '-';
      if (lowerAt(t, end - 1) !== '%' && (isOpen || !isNoun(t, end - 1))) return [];
      const score = end === ends.at(-1) ? 4.8 : 4.5;
      return (
        lineOf(sentence, { kind: 'number', start, end, score, fewest: 3, keeps: 'phrase' }) ?? []
      );
    });
  });
}

/** Not an ordinal, not "one", not a year. */
function isNumber(t: Tokens, i: number): boolean {
  const lower = lowerAt(t, i);
  if (tagAt(t, i) !== 'NUM' && !/^\d/.test(lower)) return false;
  if (/^\d+(?:st|nd|rd|th)$/.test(lower) || /^(?:one|1|first|second)$/.test(lower)) return false;
  return !/^(?:1[5-9]|20)\d\d$/.test(lower) && WORDS.test(lower);
}

const isCapital = (t: Tokens, i: number): boolean => /^\p{Lu}/u.test(t[i]?.text ?? '');

/** "Route 66", "Phase 3 patients", "chapter 2". */
const isName = (t: Tokens, i: number, start: number): boolean =>
  (start > 1 && isCapital(t, start - 1)) ||
  tagAt(t, start - 1) === 'PROPN' ||
  isCapital(t, i + 1) ||
  NUMBERED.has(lowerAt(t, start - 1));

/** "two or three" */
const withRange = (t: Tokens, start: number): number =>
  tagAt(t, start - 2) === 'NUM' && /^(?:or|to|and|–|-)$/.test(lowerAt(t, start - 1))
    ? start - 2
    : start;

function withAbout(t: Tokens, start: number): number {
  for (const length of [2, 1]) {
    const words = t.slice(Math.max(0, start - length), start).map(({ lower }) => lower);
    if (words.length === length && ABOUT.test(words.join(' '))) return start - length;
  }
  return start;
}

const QUOTED = /"([^"]*)"|“([^“”]*)”/g;

/** What stands between quotation marks, two words or more. */
export function quotesOf({ text, tokens }: Sentence): Candidate[] {
  if (text.split('"').length % 2 === 0) return [];
  return [...text.matchAll(QUOTED)].flatMap(({ 0: quoted, 1: straight, 2: curly, index }) => {
    const inner = straight ?? curly ?? '';
    const words = countWords(inner);
    if (inner.length < 4 || /^\s|\s$/.test(inner) || words < 2 || words > LINE_WORDS) return [];
    const first = tokens.findIndex(({ start }) => start >= index);
    const after = tokens.findIndex(({ start }) => start >= index + quoted.length);
    if (first < 0 || loses(tokens, first, after < 0 ? tokens.length : after, false)) return [];
    const start = index + 1;
    const span = { start, end: start + inner.replace(/[,.;:]+$/, '').length };
    return [{ kind: 'quote', ...span, score: 5.2 + 0.1 * words, pieces: [span] }];
  });
}
