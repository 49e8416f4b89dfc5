/** Noun phrases and `-ing` phrases that can be shown alone. */
import type { Candidate } from '../candidate';
import { isInList, leavesOpen } from './edge';
import { isReported } from './keep';
import { nounEnd, nounEnds, POSSESSIVES } from './phrase';
import { lineOf, type Sentence } from './sentence';
import { stemOf } from './subject';
import { carries, isNoun, isPredicate, isVerb, lowerAt, type Tokens, tagAt } from './token';
import { GENERIC, GENERIC_HEADS, list, REMOVING } from './words';

const INSIDE = list("- 's not n't no without than like");
const POINTING = list(
  'this that these those such other same any each every no another which what my his her all its their our your',
);
/** How often a word stands in a section that is about it. */
const OFTEN = 3;

/** The phrases of a sentence; `first` is the first word after the connectives. */
export function nounsOf(sentence: Sentence, first: number): Candidate[] {
  const { tokens: t } = sentence;
  return t.flatMap((_, i) => {
    if (i < first || !mayBegin(t, i)) return [];
    if (isDoing(t, i)) return doingOf(sentence, i);
    if (tagAt(t, i) === 'PUNCT' || (tagAt(t, i) === 'ADV' && tagAt(t, i + 1) === 'VERB')) return [];
    const ends = nounEnds(t, i);
    return ends.flatMap((end, k) => {
      const isLast = k > 0 && k === ends.length - 1;
      return (isPhrase(t, i, end) && phraseOf(sentence, i, end, isLast)) || [];
    });
  });
}

function mayBegin(t: Tokens, i: number): boolean {
  const before = lowerAt(t, i - 1);
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN|QUOTE)$/.test(tagAt(t, i - 1))) return false;
  if (INSIDE.has(before) || POSSESSIVES.has(before)) return false;
  if (tagAt(t, i) === 'PRON' && !POSSESSIVES.has(lowerAt(t, i))) return false;
  return !POINTING.has(lowerAt(t, i)) && !isReported(t, i);
}

/** "by creating …", ", creating …" */
const isDoing = (t: Tokens, i: number): boolean =>
  tagAt(t, i) === 'VERB' &&
  /ing$/.test(lowerAt(t, i)) &&
  /^(?:by|,|of|for|from|in)$/.test(lowerAt(t, i - 1));

function doingOf(sentence: Sentence, i: number): Candidate[] {
  const { tokens: t } = sentence;
  return nounEnds(t, i + 1).flatMap((end) => {
    const isOpen = leavesOpen(t, end) || /^(?:of|to|into)$/.test(lowerAt(t, end));
    if (isOpen || !isNoun(t, end - 1) || GENERIC.has(lowerAt(t, end - 1))) return [];
    return lineOf(sentence, { kind: 'doing', start: i, end, score: 3.2, fewest: 4 }) ?? [];
  });
}

/** True when a phrase ends where it may, and says something. */
function isPhrase(t: Tokens, start: number, end: number): boolean {
  if (!isNoun(t, end - 1) && lowerAt(t, end - 1) !== '%') return false;
  if (leavesOpen(t, end) || isInList(t, end)) return false;
  if (/^(?:-|of|than|\/)$/.test(lowerAt(t, end)) || /^(?:REL|QUOTE)$/.test(tagAt(t, end)))
    return false;
  if (lowerAt(t, end) === 'to' && isVerb(t, end + 1)) return false;
  const isTail = tagAt(t, end) === 'VERB' && !isPredicate(t, end) && lowerAt(t, end) !== 'called';
  const head = lowerAt(t, (nounEnd(t, start) ?? start) - 1);
  const opening = lowerAt(t, tagAt(t, start) === 'DET' ? start + 1 : start);
  if (isTail || [lowerAt(t, end - 1), head, opening].some((word) => GENERIC.has(word)))
    return false;
  if (GENERIC_HEADS.has(lowerAt(t, end - 1)) || t[start]?.isDoubtful) return false;
  if (t[end - 1]?.isDoubtful && isNoun(t, end - 2)) return false;
  const inner = t.slice(start, end);
  // "the advice | Anna gave"
  if (inner.some(({ tag }, k) => tag === 'NOUN' && tagAt(t, start + k + 1) === 'PROPN'))
    return false;
  if (inner.some(({ tag, lower }) => tag === 'VERB' && !/(?:ing|ed|en)$/.test(lower))) return false;
  return inner.filter((word) => carries(word) && /^(?:NOUN|PROPN|ADJ)$/.test(word.tag)).length >= 2;
}

function phraseOf(
  sentence: Sentence,
  start: number,
  end: number,
  isLast: boolean,
): Candidate | undefined {
  const { tokens: t } = sentence;
  const isName = names(t, start, end);
  const isKnown = isSubject(sentence, start, end);
  const before = lowerAt(t, start - 1);
  if (REMOVING.test(before)) return undefined;
  const isInfinitive =
    isVerb(t, start - 1) &&
    t.slice(Math.max(0, start - 3), start - 1).some(({ lower }) => lower === 'to');
  const isObject = isPredicate(t, start - 1) && !isInfinitive;
  const isSaidOf = isPredicate(t, end) || (tagAt(t, end) === 'ADV' && isPredicate(t, end + 1));
  if (!isName && (isSaidOf || (!isObject && !isKnown))) return undefined;
  const score = (isName ? 3 : 1) + (isObject ? 1.1 : 0) + (isKnown ? 0.4 : 0) + (isLast ? 0.3 : 0);
  const kind = isName ? 'name' : 'noun';
  const length = { weight: 0.7, most: 8, fewest: isName ? 2 : 3 };
  return lineOf(sentence, { kind, start, end, score, ...length, keeps: 'phrase' });
}

/** Two names or more, inside the sentence. */
const names = (t: Tokens, start: number, end: number): boolean => {
  const inner = t.slice(start, end);
  return (
    start > 0 &&
    inner.filter((word) => carries(word) && word.tag === 'PROPN').length >= 2 &&
    !inner.some(({ tag, lower }) => (tag === 'ADP' && lower !== 'of') || tag === 'CCONJ')
  );
};

/** A word that the section is about. */
const isSubject = ({ tokens, subject }: Sentence, start: number, end: number): boolean =>
  tokens.slice(start, end).some((word) => {
    const stem = stemOf(word.lower);
    return carries(word) && ((subject.counts.get(stem) ?? 0) >= OFTEN || subject.heading.has(stem));
  });
