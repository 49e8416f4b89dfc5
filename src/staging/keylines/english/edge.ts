/** Where a line may end: not inside a noun phrase, not in a list, not before the verb of a clause inside it. */
import { clauseAt } from './clause';
import { NUMBERED, nounEnd } from './phrase';
import { isGlued, isNoun, isPredicate, isVerb, lowerAt, type Tokens, tagAt } from './token';
import { list } from './words';

const LEANING = list(
  "a an the very more most quite too so such how what as than to of not n't also even just only my our your his her its their",
);

/** True when a phrase is still open before the word `at`: "a fast, | small engine". */
export function leavesOpen(t: Tokens, at: number): boolean {
  const last = t[at - 1];
  if (!last) return true;
  if (/^(?:DET|ADP|CCONJ|SCONJ|AUX|PART|REL)$/.test(last.tag))
    return !(last.tag === 'PART' && last.lower === "'s");
  if (last.lower === '-' || (lowerAt(t, at) === '-' && isGlued(t, at))) return true;
  if (isNoun(t, at) && (/^(?:ADJ|NUM)$/.test(last.tag) || isNoun(t, at - 1))) return true;
  if (tagAt(t, at) === 'NUM' && NUMBERED.has(last.lower)) return true;
  if (last.tag === 'VERB' && /ing$/.test(last.lower) && tagAt(t, at - 2) === 'DET') return true;
  if (last.tag === 'ADJ') {
    const before = t
      .slice(0, at - 1)
      .findLast(({ tag }) => !/^(?:ADJ|ADV|PUNCT|NUM|CCONJ)$/.test(tag));
    if (before && /^(?:DET|ADP)$/.test(before.tag)) return true;
  }
  return LEANING.has(last.lower);
}

/** How far the items of a list are looked for, in words. */
const LIST_BACK = 9;
const LIST_ON = 12;

/** True when what comes at `end` is the next item of a list: "steel | , concrete, and glass". */
export function isInList(t: Tokens, end: number): boolean {
  if (/^(?:and|or)$/.test(lowerAt(t, end))) {
    for (let k = end - 1; k >= 0 && k >= end - LIST_BACK; k--)
      if (lowerAt(t, k) === ',' && nounEnd(t, k + 1) === end) return true;
    return false;
  }
  if (lowerAt(t, end) !== ',') return false;
  if (/^(?:and|or)$/.test(lowerAt(t, end + 1))) {
    const item = nounEnd(t, end + 2);
    return item !== undefined && !isPredicate(t, item) && tagAt(t, end + 2) !== 'PRON';
  }
  return goesOn(t, end + 1);
}

/** True when the items from `from` on lead to "and" and a last one. */
function goesOn(t: Tokens, from: number): boolean {
  const isLast = (at: number) => {
    const end = nounEnd(t, at);
    return !(end !== undefined && isPredicate(t, end));
  };
  for (let k = from; k < from + LIST_ON && t[k]; k++) {
    const isClause =
      (isVerb(t, k) && !/ing$/.test(lowerAt(t, k))) || /^(?:REL|SCONJ)$/.test(tagAt(t, k));
    if (isClause || /^[;:.—–(]$/.test(lowerAt(t, k))) return false;
    if (/^etc\.?$/.test(lowerAt(t, k))) return true;
    if (lowerAt(t, k) === ',' && /^(?:and|or)$/.test(lowerAt(t, k + 1))) return isLast(k + 2);
    const isAnd = /^(?:and|or)$/.test(lowerAt(t, k)) && lowerAt(t, k - 1) !== ',';
    if (isAnd && k <= from + 4) return isLast(k + 1);
  }
  return false;
}

/** Subordinators that stand before nouns as well. */
const PREPOSITIONAL = list(
  'as than like for by of in with after before since to from at on without',
);
const ASKING = list('what how why where whether if when that');

/** True when a that, which, how … from `from` to before `until` has its verb outside. */
export function opensClause(t: Tokens, from: number, until: number): boolean {
  for (let k = from; k < until; k++) {
    const [tag, lower] = [tagAt(t, k), lowerAt(t, k)];
    const opens =
      tag === 'REL' ||
      (tag === 'SCONJ' && !PREPOSITIONAL.has(lower)) ||
      (k > from && ASKING.has(lower) && tag !== 'DET');
    if (!opens) continue;
    const after = t.findIndex((_, q) => q > k && (isPredicate(t, q) || lowerAt(t, q) === 'to'));
    if (after < 0 || after >= until) return true;
    if (after === until - 1 && tagAt(t, after) === 'AUX') return true;
  }
  return false;
}

/** Prepositions that add when, where and how. */
const ADDING = list('during for in at by through within across over since inside throughout');
const REASONS = list('because whereas although though');
const RELATIVES = list('which who whom whose where');
const HARD = list('; : — – ( ) … -- -');
const PAIRING = list('between both either neither whether from');

/** What follows a clause where it may end. */
export type End =
  | 'end'
  | 'hard'
  | 'comma'
  | 'but'
  | 'verb'
  | 'noun'
  | 'sub'
  | 'relative'
  | 'preposition';

/** How a clause that begins at `start` may end before the word `at`; undefined where it may not. */
export function endAt(t: Tokens, start: number, at: number): End | undefined {
  const lower = lowerAt(t, at);
  if (at >= t.length) return 'end';
  if (tagAt(t, at) === 'PUNCT' && /^[.!?…]+$/.test(lower)) return isStop(t, at) ? 'end' : undefined;
  if (leavesOpen(t, at)) return undefined;
  if (HARD.has(lower)) return atSign(t, at);
  if (lower === ',') return /^(?:but|yet)$/.test(lowerAt(t, at + 1)) ? 'but' : 'comma';
  if (tagAt(t, at) === 'CCONJ') return atConjunction(t, start, at);
  if (lower === 'so' && lowerAt(t, at + 1) === 'that') return 'sub';
  if (REASONS.has(lower)) return 'sub';
  if (!isNoun(t, at - 1)) return undefined;
  if (lower === 'where' || (/^(?:in|by)$/.test(lower) && lowerAt(t, at + 1) === 'which'))
    return 'sub';
  if (RELATIVES.has(lower) || tagAt(t, at) === 'REL') return 'relative';
  return tagAt(t, at) === 'ADP' && ADDING.has(lower) ? 'preposition' : undefined;
}

/** True of a full stop at the end, or before a space: that in "plot.png" is no end. */
const isStop = (t: Tokens, at: number): boolean =>
  /^[.!…]+$/.test(lowerAt(t, at)) &&
  isGlued(t, at) &&
  (!t[at + 1] ||
    !isGlued(t, at + 1) ||
    t.slice(at + 1).every(({ tag }) => tag === 'PUNCT' || tag === 'QUOTE'));

function atSign(t: Tokens, at: number): End | undefined {
  const lower = lowerAt(t, at);
  if (lower === '-' && isGlued(t, at)) return undefined;
  if (lower === ':' && !isNoun(t, at - 1)) return undefined;
  if (lower !== '(') return 'hard';
  const close = t.findIndex((token, k) => k > at && token.lower === ')');
  return isNoun(t, at - 1) && close >= 0 && !isNoun(t, close + 1) ? 'hard' : undefined;
}

function atConjunction(t: Tokens, start: number, at: number): End | undefined {
  if (t.slice(start, at).some(({ lower }) => PAIRING.has(lower))) return undefined;
  if (/^(?:but|yet)$/.test(lowerAt(t, at))) return 'but';
  if (/^(?:or|nor)$/.test(lowerAt(t, at))) return undefined;
  if (isVerb(t, at + 1) && tagAt(t, at - 1) === 'VERB') return undefined;
  return clauseAt(t, at + 1) || isVerb(t, at + 1) ? 'verb' : 'noun';
}
