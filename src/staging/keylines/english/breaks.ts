/** Where a sentence that is shown in pieces may break, and how well. */
import { clauseAt } from './clause';
import { isInList, leavesOpen } from './edge';
import { isNoun, isPause, isPredicate, isVerb, lowerAt, type Tokens, tagAt } from './token';
import { list } from './words';

/** Between clauses it breaks best; where no phrase ends, worst. */
const WEIGHTS = {
  hard: 1.2,
  comma: 1,
  sub: 0.9,
  relative: 0.7,
  and: 0.6,
  that: 0.5,
  to: 0.35,
  preposition: 0.1,
  weak: -0.6,
} as const;
type Break = keyof typeof WEIGHTS;

const SUBORDINATORS = list('because although though whereas while when if unless until since so');
const ALWAYS_SUBORDINATE = list('when if unless until because');
const PREPOSITIONS = list(
  'during for in at by through with from into without about on after before between as to within over across like',
);
const FIXED = list('hand all least once time');
/** They belong to the verb or noun before them. */
const PARTICLES = list(`
  up off out down away back over together right well enough ago itself themselves himself herself ourselves now too else of 's n't
  're 've 'll 'd 'm - /`);
const PAIRING = list('between both either');

/** How well a sentence breaks before the word `at`; undefined where it must not. */
export function breakAt(t: Tokens, at: number): number | undefined {
  if (!isApart(t, at)) return undefined;
  const sign = signBefore(t, at);
  if (sign) return WEIGHTS[sign];
  if (leavesOpen(t, at) || /^(?:PUNCT|QUOTE)$/.test(tagAt(t, at))) return undefined;
  const kind = wordBreak(t, at) ?? (isWeak(t, at) ? 'weak' : undefined);
  return kind && WEIGHTS[kind];
}

/** Words in brackets that stay with what they explain. */
const SHORT_BRACKET = 4;

function signBefore(t: Tokens, at: number): Break | undefined {
  const before = lowerAt(t, at - 1);
  if (/^[;:]$/.test(before) || /^(?:—|–|--|---)$/.test(before)) return 'hard';
  if (before === ',') {
    // "a sensitive, | complicated topic"
    const isSplit = tagAt(t, at - 2) === 'ADJ' && (isNoun(t, at) || tagAt(t, at) === 'ADJ');
    // "I love it, | and I'm no stranger to it"
    const goesOn = tagAt(t, at) === 'CCONJ' && tagAt(t, at + 1) === 'PRON' && isVerb(t, at + 2);
    if (goesOn) return 'comma';
    return isSplit || isInList(t, at - 1) ? undefined : 'comma';
  }
  if (before === ')' && tagAt(t, at) !== 'PUNCT' && !isNoun(t, at)) return 'hard';
  const close = t.findIndex(({ lower }, k) => k > at && lower === ')');
  return lowerAt(t, at) === '(' && close - at > SHORT_BRACKET ? 'hard' : undefined;
}

function wordBreak(t: Tokens, at: number): Break | undefined {
  const [lower, tag, before] = [lowerAt(t, at), tagAt(t, at), tagAt(t, at - 1)];
  if (ALWAYS_SUBORDINATE.has(lower) || (SUBORDINATORS.has(lower) && tag !== 'ADV')) return 'sub';
  if (/^(?:which|who|where|whose)$/.test(lower) && before !== 'ADP') return 'relative';
  if (lower === 'that' && tag !== 'DET' && tag !== 'PRON') return 'that';
  if (/^(?:than|as)$/.test(lower) && before !== 'ADV' && clauseAt(t, at + 1)) return 'that';
  if (tag === 'CCONJ' && /^(?:and|but|or)$/.test(lower)) return joins(t, at) ? 'and' : undefined;
  if (!isNoun(t, at - 1)) return undefined;
  if (lower === 'to' && isVerb(t, at + 1)) return 'to';
  const adds = tag === 'ADP' && PREPOSITIONS.has(lower) && t[at + 1] !== undefined;
  return adds && !FIXED.has(lowerAt(t, at + 1)) ? 'preposition' : undefined;
}

/** True when the conjunction joins statements, not nouns. */
function joins(t: Tokens, at: number): boolean {
  const isPair = t.slice(Math.max(0, at - 8), at).some(({ lower }) => PAIRING.has(lower));
  if (isPair || !isStatement(t, at)) return false;
  if (lowerAt(t, at) === 'but') return true;
  if (tagAt(t, at - 1) === 'VERB') return false;
  if (isVerb(t, at + 1)) return true;
  const opens = /^(?:PRON|ADV|SCONJ|DET)$/.test(tagAt(t, at + 1));
  return opens && (lowerAt(t, at - 1) !== ',' || clauseAt(t, at + 1) !== undefined);
}

/** Where the words before `at` begin, back to a pause. */
const pauseBefore = (t: Tokens, at: number): number => {
  let k = at;
  while (k > 0 && !isPause(t, k - 1)) k--;
  return k;
};

const isStatement = (t: Tokens, at: number): boolean =>
  t.some((_, k) => k >= pauseBefore(t, at) && k < at && isPredicate(t, k));

/** True between two words of which none needs the other. */
export const mayBreak = (t: Tokens, at: number): boolean =>
  !PARTICLES.has(lowerAt(t, at)) &&
  !/^(?:PUNCT|QUOTE)$/.test(tagAt(t, at)) &&
  !(tagAt(t, at - 1) === 'NUM' && /^(?:ADJ|NOUN|PROPN)$/.test(tagAt(t, at))) &&
  !leavesOpen(t, at) &&
  isApart(t, at);

/** True where a space stands before the word, and no name has both: "React | Hooks". */
const isApart = (t: Tokens, at: number): boolean =>
  (t[at]?.start ?? 0) > (t[at - 1]?.end ?? 0) && !(isCapital(t, at) && isCapital(t, at - 1));

/** Of a name; the first word of a sentence, and "I", are so anyway. */
const isCapital = (t: Tokens, at: number): boolean =>
  at > 0 && /^\p{Lu}[\p{L}\p{N}]/u.test(t[at]?.text ?? '');

/** Nothing breaks here that belongs together, but nothing ends either. */
function isWeak(t: Tokens, at: number): boolean {
  const [tag, before] = [tagAt(t, at), tagAt(t, at - 1)];
  if (!mayBreak(t, at)) return false;
  if (before === 'ADV' && tag === 'CCONJ') return true;
  if (/^(?:VERB|ADV|PRON)$/.test(before)) return false;
  if (tag === 'PRON' && !clauseAt(t, at)) return false;
  if (tag === 'ADV' && !isVerb(t, at + 1) && tagAt(t, at + 1) !== 'ADJ') return false;
  if (!isVerb(t, at)) return true;
  return tag === 'AUX' && isNoun(t, at - 1) && at - pauseBefore(t, at) >= 4;
}
