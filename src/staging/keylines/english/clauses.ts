/** Full clauses and definitions of a sentence. */
import type { Candidate } from '../candidate';
import { type Clause, clauseAt, verbEnd } from './clause';
import { isBeing, mayEnd } from './clause-end';
import { type End, endAt, isInList, leavesOpen } from './edge';
import { isReported } from './keep';
import { FULL, lineOf, type Sentence } from './sentence';
import { isPredicate, lowerAt, type Tokens, tagAt } from './token';
import { FACTIVE, list } from './words';

/** What stands before a clause: nothing but a connective, a sign, "and", "shown that", "because". */
type Lead = 'start' | 'comma' | 'and' | 'hard' | 'that' | 'because';

const NOT_AFTER_COMMA = list('if unless when as because while since although though');
/** What is said is the point, not that it is. */
const SPEAKING = list('say says said ask asks asked tell tells told reply replied');
const DEMONSTRATIVES = list('it this that they these those he she');

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

function mayBegin(t: Tokens, { start, verb }: Clause, lead: Lead, first: number): boolean {
  if (SPEAKING.has(lowerAt(t, verb)) || (lead !== 'that' && isReported(t, start))) return false;
  // The last item of a list of subjects.
  if (lead === 'and' && !t.some((_, k) => k >= first && k < start && isPredicate(t, k)))
    return false;
  return lead !== 'comma' || mayFollowComma(t, { start, verb });
}

/** Not inside a list, nor between the adjectives of a noun; "a team, open to all" is a tail of the noun, no clause. */
const mayFollowComma = (t: Tokens, { start, verb }: Clause): boolean =>
  !NOT_AFTER_COMMA.has(lowerAt(t, start)) &&
  !isInList(t, start - 1) &&
  !leavesOpen(t, start - 1) &&
  !(
    /(?:ed|en)$/.test(lowerAt(t, verb)) &&
    tagAt(t, verb) === 'VERB' &&
    tagAt(t, verb + 1) === 'ADP'
  );

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

/** "X is a Y" */
const defines = (t: Tokens, clause: Clause, verbal: number): boolean =>
  isBeing(t, clause, verbal) &&
  clause.subject !== undefined &&
  /^(?:is|are|was|were|'s|'re|means)$/.test(lowerAt(t, clause.verb)) &&
  /^(?:a|an|the|called|known)$/.test(lowerAt(t, verbal)) &&
  !isPronoun(t, clause);
