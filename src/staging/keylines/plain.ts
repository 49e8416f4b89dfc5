/** What may be shown of a sentence where no grammar is known: its signs and small words tell. */
import type { SentenceBreak } from '../../language/breaks';
import type { ClauseRules } from '../../language/clauses';
import type { Language } from '../../language/language';
import {
  bestOfEach,
  type Candidate,
  countWords,
  isEndless,
  LINE_WORDS,
  LONGEST_PIECE,
  type Sayable,
  WHOLE_WORDS,
  wholeScore,
  wholeSentence,
} from './candidate';
import { type Break, partitionAnyhow } from './partition';

/** What is known of where sentences break. */
type Known = Pick<Language, 'clauses' | 'breaks'>;

/** Best first. Without rules for clauses: the sentence alone when it is short, else in pieces at its signs. */
export function plainCandidates(said: Sayable, known: Known): Candidate[] {
  const { text } = said;
  if (isEndless(text)) return [];
  const whole = wholeSentence(said);
  if (whole) return [whole];
  const clause = known.clauses && clauseOf(text, known.clauses);
  const pieces = piecesOf(said, known);
  return bestOfEach([clause, pieces].flatMap((candidate) => candidate ?? []));
}

const FEWEST_CLAUSE_WORDS = 4;
/** Up to a sign that parts, with no other before it. */
const HEAD = /^[^,;:–—()«»„“"]+(?=,\s|;\s|:\s|\s[–—]\s)/u;

/** The first clause, where it stands alone and nothing after it limits it. */
function clauseOf(text: string, rules: ClauseRules): Candidate | undefined {
  if (rules.subordinate.test(text) || /\?$/.test(text)) return undefined;
  const head = HEAD.exec(text)?.[0].trimEnd() ?? '';
  const words = countWords(head);
  if (words < FEWEST_CLAUSE_WORDS || words > LINE_WORDS) return undefined;
  const rest = text.slice(head.length).trimStart();
  const next = /^[,;:–—]+\s*([^;.]*)/u.exec(rest)?.[1] ?? '';
  if (rules.limits.test(next)) return undefined;
  if (rules.waits?.word.test(head) && rules.waits.follows.test(next)) return undefined;
  if (!/^[;:–—]/.test(rest) && !rules.follows.test(next)) return undefined;
  const span = { start: 0, end: head.length };
  return { kind: 'clause', ...span, score: 6, pieces: [span] };
}

/** How well a sentence breaks: after a sign, before a word that opens a clause, before one that adds to it, else. */
const WEIGHTS = { sign: 1, clause: 0.5, phrase: 0, poor: -1.5 } as const;

function piecesOf(said: Sayable, { clauses, breaks }: Known): Candidate | undefined {
  const { text } = said;
  const { good, poor } = breaks ? knownBreaks(breaks(text)) : breaksOf(text, clauses);
  const best = partitionAnyhow(said, good, poor);
  const words = countWords(text);
  if (!best && words > LONGEST_PIECE) return undefined;
  const whole = { start: 0, end: text.length };
  const score = words <= WHOLE_WORDS ? wholeScore(words) : 4.6;
  return { kind: 'pieces', ...whole, score, pieces: best?.pieces ?? [whole] };
}

function knownBreaks(breaks: readonly SentenceBreak[]): { good: Break[]; poor: Break[] } {
  const weighed = breaks.map(({ start, kind }) => ({ start, weight: WEIGHTS[kind] }));
  const isPoor = ({ weight }: Break) => weight === WEIGHTS.poor;
  return { good: weighed.filter((one) => !isPoor(one)), poor: weighed.filter(isPoor) };
}

const SIGNS = /[,;:](?=\s)|\s[–—](?=\s)|[，；：、]/gu;

function breaksOf(text: string, rules: ClauseRules | undefined): { good: Break[]; poor: Break[] } {
  const signs = [...text.matchAll(SIGNS)].map(({ 0: sign, index }) => {
    const after = index + sign.length;
    const gap = /^\s*/.exec(text.slice(after))?.[0].length ?? 0;
    return { start: after + gap, weight: WEIGHTS.sign };
  });
  const known = new Set(signs.map(({ start }) => start));
  const words = wordBreaks(text, rules).filter(({ start }) => !known.has(start));
  const good = words.filter(({ weight }) => weight > WEIGHTS.poor);
  return {
    good: [...signs, ...good].sort((a, b) => a.start - b.start),
    poor: words.filter(({ weight }) => weight === WEIGHTS.poor),
  };
}

/** Where the small words of a language are not known, short ones lean on the next. */
const SHORT = 3;

function wordBreaks(text: string, rules: ClauseRules | undefined): Break[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    bare: word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}’']+$/gu, ''),
  }));
  return words.flatMap(({ start, bare }, i): Break[] => {
    const before = words[i - 1]?.bare;
    if (before === undefined || /\d$/.test(before)) return [];
    if (rules ? rules.leaning.has(before) : before.length <= SHORT) return [];
    const kind = rules?.breaks.clause.has(bare)
      ? 'clause'
      : rules?.breaks.phrase.has(bare)
        ? 'phrase'
        : 'poor';
    return [{ start, weight: WEIGHTS[kind] }];
  });
}
