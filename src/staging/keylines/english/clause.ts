/** Where a clause begins with its subject and a finite verb. */
import { nounEnd } from './phrase';
import { isNoun, isPredicate, isVerb, lowerAt, type Tokens, tagAt } from './token';
import { list } from './words';

export interface Clause {
  start: number;
  /** From its first word to before the last; undefined of an imperative. */
  subject?: { start: number; end: number };
  verb: number;
}

const NOT_OPENING = list(
  'when whenever where how why whether if as once while although though because since whereas unless until like',
);
const IMPERATIVES = list('do let make use keep see note try consider think take get put');
const RELATIVES = list('which who what that');
const PERSONS = list('i you we they he she it');
/** How many joined phrases a subject may have. */
const LONGEST_SUBJECT = 5;

/** The clause that begins with the word `i`; `isFirst` where an imperative may stand. */
export function clauseAt(t: Tokens, i: number, isFirst = false): Clause | undefined {
  if (NOT_OPENING.has(lowerAt(t, i))) return undefined;
  let start = i;
  while (tagAt(t, start) === 'ADV' && t[start + 1] && lowerAt(t, start + 1) !== ',') start++;
  if (tagAt(t, start) === 'ADV') return undefined;
  if (lowerAt(t, start) === 'there' && isVerb(t, start + 1))
    return { start: i, subject: { start, end: start + 1 }, verb: start + 1 };
  const end = nounEnd(t, start);
  if (end === undefined) return isFirst ? withoutNoun(t, i, start) : undefined;
  const found = withSubject(t, start, end);
  return found && { start: i, subject: { start, end: found.end }, verb: found.verb };
}

/** An imperative, or an `-ing` phrase as the subject. */
function withoutNoun(t: Tokens, i: number, start: number): Clause | undefined {
  const lower = lowerAt(t, start);
  const isVerb = tagAt(t, start) === 'VERB';
  const isBare = isVerb && !/(?:ing|ed|en|s)$/.test(lower) && start === i;
  if (isBare || IMPERATIVES.has(lower)) return { start: i, verb: start };
  if (!isVerb || !/ing$/.test(lower)) return undefined;
  const verb = nounEnd(t, start + 1);
  return verb !== undefined && isPredicate(t, verb)
    ? { start: i, subject: { start, end: verb }, verb }
    : undefined;
}

type Found = { end: number; verb: number } | undefined;

/** The verb of the subject from `start`, whose simple phrase ends at `end`. */
function withSubject(t: Tokens, start: number, end: number): Found {
  let reached = end;
  for (let n = 0; n < LONGEST_SUBJECT; n++) {
    let verb = reached;
    while (tagAt(t, verb) === 'ADV' || lowerAt(t, verb) === 'both') verb++;
    if (isPredicate(t, verb)) {
      const isRelative = tagAt(t, start) === 'PRON' && RELATIVES.has(lowerAt(t, start));
      return isRelative || isParticiple(t, verb) ? undefined : { end: reached, verb };
    }
    if (lowerAt(t, reached) === 'to' && isInfinitive(t, reached + 1)) return afterTo(t, reached);
    if (tagAt(t, reached) === 'PRON' && PERSONS.has(lowerAt(t, reached)))
      return afterRelative(t, reached);
    const joins =
      tagAt(t, reached) === 'ADP' ||
      (tagAt(t, reached) === 'CCONJ' && /^(?:and|or)$/.test(lowerAt(t, reached)));
    const further = joins ? nounEnd(t, reached + 1) : undefined;
    if (further === undefined) return undefined;
    reached = further;
  }
  return undefined;
}

/** A tail of the noun, not the verb: "a neurotransmitter called glutamate". */
const isParticiple = (t: Tokens, verb: number): boolean =>
  tagAt(t, verb) === 'VERB' &&
  /(?:ed|en)$/.test(lowerAt(t, verb)) &&
  isNoun(t, verb - 1) &&
  tagAt(t, verb + 1) === 'ADP' &&
  t.some((_, k) => k > verb && isVerb(t, k));

const isInfinitive = (t: Tokens, i: number): boolean =>
  tagAt(t, i) === 'VERB' || lowerAt(t, i) === 'do';

/** "The way to learn it is …" */
function afterTo(t: Tokens, to: number): Found {
  const verb = isPredicate(t, to + 2) ? to + 2 : nounEnd(t, to + 2);
  return verb !== undefined && tagAt(t, verb) === 'AUX' ? { end: verb, verb } : undefined;
}

/** "The tools we use are …" */
function afterRelative(t: Tokens, person: number): Found {
  for (let k = person + 1; isVerb(t, k) || tagAt(t, k) === 'ADV'; ) {
    k++;
    if (tagAt(t, k) === 'AUX' && tagAt(t, k - 1) !== 'ADV') return { end: k, verb: k };
  }
  return undefined;
}

/** Where the verb at `verb` ends with all that belongs to it: "has not been able to" up to its infinitive. */
export function verbEnd(t: Tokens, verb: number): number {
  let k = verb;
  const isTo = () => tagAt(t, k) === 'PART' && lowerAt(t, k) === 'to';
  const isNot = () => tagAt(t, k) === 'PART' && /^(?:not|n't)$/.test(lowerAt(t, k));
  while (isVerb(t, k) || tagAt(t, k) === 'ADV' || isNot() || (isTo() && isVerb(t, k + 1))) k++;
  return k;
}
