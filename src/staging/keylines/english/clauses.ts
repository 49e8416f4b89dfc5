/** Full clauses and definitions of a sentence. */
import type { Candidate } from '../candidate';
import { type Clause, clauseAt, verbEnd } from './clause';
import { type End, endAt, isInList, opensClause } from './edge';
import { isReported } from './keep';
import { nounEnd } from './phrase';
import { FULL, lineOf, type Sentence } from './sentence';
import { hasWord, isPredicate, isVerb, lastWord, lowerAt, type Tokens, tagAt } from './token';
import { BOUND_NOUNS, BOUND_VERBS, FACTIVE, GENERIC, list, STRONG } from './words';

/** What stands before a clause: nothing but a connective, a sign, "and", "shown that", "because". */
type Lead = 'start' | 'comma' | 'and' | 'hard' | 'that' | 'because';

const NOT_AFTER_COMMA = list('if unless when as because while since although though');
const DEMONSTRATIVES = list('it this that they these those he she');
const UNFINISHED = list('i we he she they who which that');

/** How good a clause is by how it ends. */
const SCORES = {
  end: 7,
  hard: 7,
  comma: 6.2,
  but: 5.5,
  verb: 6,
  noun: 4.6,
  sub: 6.5,
  relative: 4.6,
  preposition: 3.3,
} as const satisfies Record<End, number>;
const FULL_ENDS: readonly End[] = ['end', 'hard', 'comma', 'but', 'verb', 'sub'];

/** The clauses that can be shown; `first` is the first word after the connectives. */
export function clausesOf(sentence: Sentence, first: number): Candidate[] {
  const { tokens: t } = sentence;
  return t.flatMap((_, i) => {
    const lead = i < first ? undefined : i === first ? 'start' : leadAt(t, i);
    const clause = lead && clauseAt(t, i, lead === 'start' || lead === 'hard');
    if (!clause || !mayBegin(t, clause, lead, first)) return [];
    return endsOf(sentence, clause, lead);
  });
}

function leadAt(t: Tokens, i: number): Lead | undefined {
  const before = lowerAt(t, i - 1);
  if (before === ',' && tagAt(t, i) !== 'CCONJ') return 'comma';
  if (lowerAt(t, i - 2) === ',' && /^(?:and|but|so|yet)$/.test(before)) return 'and';
  if (/^[;:—–]$/.test(before)) return 'hard';
  if (/^(?:and|but|so)$/.test(before) && tagAt(t, i) === 'PRON') return 'and';
  if (before === 'that' && FACTIVE.has(lowerAt(t, i - 2))) return 'that';
  return before === 'because' ? 'because' : undefined;
}

function mayBegin(t: Tokens, { start }: Clause, lead: Lead, first: number): boolean {
  if (lead !== 'that' && isReported(t, start)) return false;
  // The last item of a list of subjects.
  if (lead === 'and' && !t.some((_, k) => k >= first && k < start && isPredicate(t, k)))
    return false;
  return lead !== 'comma' || !NOT_AFTER_COMMA.has(lowerAt(t, start));
}

function endsOf(sentence: Sentence, clause: Clause, lead: Lead): Candidate[] {
  const { tokens: t } = sentence;
  const verbal = verbEnd(t, clause.verb);
  const found: Candidate[] = [];
  for (let at = Math.max(verbal, clause.verb + 1); at <= t.length; at++) {
    const end = endAt(t, clause.start, at);
    if (!end || !mayEnd(t, clause, verbal, at, end)) continue;
    const isDefinition = defines(t, clause, verbal);
    const line = lineOf(sentence, {
      kind: isDefinition ? 'definition' : 'clause',
      start: clause.start,
      end: at,
      score: scoreOf(t, clause, lead, at, end) + (isDefinition ? 0.6 : 0),
      ...(FULL_ENDS.includes(end) ? FULL : {}),
    });
    if (line) found.push(line);
  }
  return found;
}

function scoreOf(t: Tokens, clause: Clause, lead: Lead, at: number, end: End): number {
  let score: number = SCORES[end];
  if (isPronoun(t, clause)) score -= 0.8;
  if (lead === 'that' || lead === 'because') score -= 0.7;
  return at - clause.start > 10 ? score - 0.6 : score;
}

const isPronoun = (t: Tokens, { subject }: Clause): boolean =>
  subject !== undefined &&
  subject.end - subject.start === 1 &&
  DEMONSTRATIVES.has(lowerAt(t, subject.start));

/** True when its verb is a form of "be" alone. */
const isBeing = (t: Tokens, { verb }: Clause, verbal: number): boolean =>
  t.slice(verb, verbal).every(({ tag }) => tag !== 'VERB');

/** "X is a Y" */
const defines = (t: Tokens, clause: Clause, verbal: number): boolean =>
  isBeing(t, clause, verbal) &&
  clause.subject !== undefined &&
  /^(?:is|are|was|were|'s|'re|means)$/.test(lowerAt(t, clause.verb)) &&
  /^(?:a|an|the|called|known)$/.test(lowerAt(t, verbal)) &&
  !isPronoun(t, clause);

function mayEnd(t: Tokens, clause: Clause, verbal: number, at: number, end: End): boolean {
  const { start } = clause;
  const last = lastWord(t, start, at);
  // A relative clause without a comma narrows the noun: without it the clause says something else.
  if (!last || end === 'relative' || last.tag === 'AUX') return false;
  if (UNFINISHED.has(last.lower) || /^(?:not|n't)$/.test(last.lower)) return false;
  if (hasBreak(t, start, at) || opensClause(t, start, at) || isCutOff(t, start, at)) return false;
  if (/^(?:comma|noun|verb)$/.test(end) && isInList(t, at)) return false;
  if (end === 'noun' && isSubject(t, at + 1)) return false;
  if (at === verbal && (isBeing(t, clause, verbal) || end === 'noun')) return false;
  if (/^(?:preposition|noun|comma)$/.test(end) && GENERIC.has(last.lower)) return false;
  // What a negation or a hedge covers must be complete.
  if (/^(?:preposition|noun)$/.test(end) && hasWord(t, start, at, STRONG)) return false;
  return end !== 'preposition' || standsWithout(t, clause, verbal, at, last.lower);
}

/** A sign that parts it, or a comma before another verb. */
const hasBreak = (t: Tokens, start: number, at: number): boolean =>
  lowerAt(t, at - 2) === ',' ||
  t.slice(start, at).some(({ lower }, k) => {
    const next = start + k + 1;
    return (
      /^[:;]$/.test(lower) || (lower === ',' && isVerb(t, next) && !/ing$/.test(lowerAt(t, next)))
    );
  });

/** "not only …" without its "but". */
const isCutOff = (t: Tokens, start: number, at: number): boolean =>
  !t.slice(start, at).some(({ lower }) => lower === 'but') &&
  t
    .slice(start, at)
    .some(
      ({ lower }, k) =>
        lower === 'not' && /^(?:only|just|merely|simply)$/.test(lowerAt(t, start + k + 1)),
    );

/** "and | the others want": the noun after "and" begins the next statement. */
function isSubject(t: Tokens, i: number): boolean {
  const end = nounEnd(t, i);
  return (
    end !== undefined &&
    (lowerAt(t, end) === 'to' || tagAt(t, end) === 'REL' || isPredicate(t, end))
  );
}

/** True when a clause says enough without the preposition that follows at `at`. */
function standsWithout(
  t: Tokens,
  clause: Clause,
  verbal: number,
  at: number,
  last: string,
): boolean {
  const said = t.slice(verbal, at);
  if (at - verbal < 1 || BOUND_VERBS.has(lastWord(t, clause.verb, verbal)?.lower ?? ''))
    return false;
  if (said.some(({ lower, tag }) => lower === 'from' && tag === 'ADP')) return false;
  if (lowerAt(t, at) === 'for' && said.some(({ lower }) => lower === 'it')) return false;
  if (isBeing(t, clause, verbal) && at - verbal < 3) return false;
  return !BOUND_NOUNS.test(last);
}
