/** The few words that carry a sentence which stands whole: nothing can be lost, so they need say nothing alone. */
import type { Span } from '../../../language/language';
import { type Candidate, countWords } from '../candidate';
import { leavesOpen } from './edge';
import { nounEnd } from './phrase';
import { type Sentence, weigh } from './sentence';
import { carries, hasWord, isNoun, lowerAt, type Tokens, tagAt } from './token';
import { GENERIC, list, NEGATIONS } from './words';

/** Words of an accent: where it could be shown alone, and else. */
const MOST_WORDS = { line: 7, noun: 6 } as const;
/** So many words before it may deny it: "don't open source". */
const DENIED = 3;
/** More of a sentence is no accent. */
const MOST_OF_IT = 0.5;

/** The best of its `lines`, or the noun phrase that says most. */
export function accentOf(sentence: Sentence, lines: readonly Candidate[]): Span | undefined {
  const whole = countWords(sentence.text);
  const isPart = (words: number, most: number) => words <= most && words <= whole * MOST_OF_IT;
  const [best] = lines
    .filter(({ start, end }) =>
      isPart(countWords(sentence.text.slice(start, end)), MOST_WORDS.line),
    )
    .filter(({ start, end }) => !POINTING.test(sentence.text.slice(start, end)))
    // What "and" joins without a comma may be one of two things: "between you and | what they do can hurt".
    .filter(({ start }) => !/(?<!,)\s(?:and|or)\s+$/i.test(sentence.text.slice(0, start)))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  if (best) return withoutArticle(best, sentence.text);
  const { tokens: t } = sentence;
  const number = numberIn(t);
  if (number) return number;
  let heaviest: { weight: number; span: Span } | undefined;
  for (const i of t.keys()) {
    const end = mayStress(t, i) ? nounEnd(t, i) : undefined;
    if (end === undefined || !isStress(t, end)) continue;
    // What is denied stands for its opposite.
    if (hasWord(t, i - DENIED, i, NEGATIONS)) continue;
    const from = ARTICLES.has(lowerAt(t, i)) ? i + 1 : i;
    const span = { start: t[from]?.start ?? 0, end: t[end - 1]?.end ?? 0 };
    const carrying = t.slice(from, end).filter(carries).length;
    const words = countWords(sentence.text.slice(span.start, span.end));
    if (carrying < 2 || !isPart(words, MOST_WORDS.noun)) continue;
    const weight = weigh(sentence, from, end);
    if (weight > (heaviest?.weight ?? 0.5)) heaviest = { weight, span };
  }
  return heaviest?.span;
}

/** What begins so is what follows something else, or half of it. */
const POINTING = /^(?:then|so|also|both|see)\b/i;

const ARTICLES = list('a an the');

function withoutArticle({ start, end }: Span, text: string): Span {
  const article =
    /^(?:there (?:is|was) (?=an? ))?(?:a|an|the)\s+/i.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + article.length, end };
}

/** Per cent, or a count of what stands behind it. */
const COUNT = /^\d{1,3}(?:[.,]\d+)*$/;

/** The one number of a sentence, with what it counts; behind a name it is a part of that: "CC0 1.0". */
function numberIn(t: Tokens): Span | undefined {
  const [i, ...more] = [...t.keys()].filter(
    (k) =>
      COUNT.test(lowerAt(t, k)) && !isNoun(t, k - 1) && (lowerAt(t, k + 1) === '%' || counts(t, k)),
  );
  if (i === undefined || more.length > 0) return undefined;
  if (hasWord(t, i - DENIED, i, NEGATIONS)) return undefined;
  return { start: t[i]?.start ?? 0, end: t[i + 1]?.end ?? 0 };
}

/** A word stands behind the number, apart from it. */
const counts = (t: Tokens, i: number): boolean =>
  isNoun(t, i + 1) && (t[i]?.end ?? 0) < (t[i + 1]?.start ?? 0);

/** With these a phrase tells nothing from others: "some formats", "this post". */
const VAGUE = list(
  'both some any this that these those such another each every no which what other',
);

/** What says only when: "the past weeks". */
const TIMES = list(
  'moment moments second seconds minute minutes hour hours morning evening night nights day days week weeks weekend month months season year years decade decades century centuries',
);

/** A phrase begins here, and tells its thing from others. */
const mayStress = (t: Tokens, i: number): boolean =>
  !/^(?:DET|ADJ|NUM|NOUN|PROPN|QUOTE)$/.test(tagAt(t, i - 1)) &&
  /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tagAt(t, i)) &&
  !(tagAt(t, i) === 'ADJ' && !isNoun(t, i + 1) && tagAt(t, i + 1) !== 'ADJ') &&
  !VAGUE.has(lowerAt(t, i));

const isStress = (t: Tokens, end: number): boolean =>
  !leavesOpen(t, end) &&
  isNoun(t, end - 1) &&
  !(/ing$/.test(lowerAt(t, end - 1)) && tagAt(t, end - 2) === 'ADJ') &&
  !t[end - 1]?.isDoubtful &&
  !GENERIC.has(lowerAt(t, end - 1)) &&
  !TIMES.has(lowerAt(t, end - 1));
