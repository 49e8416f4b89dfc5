/** Whether a clause says enough where it would end. */
import type { Clause } from './clause';
import { type End, isInList, opensClause } from './edge';
import { nounEnd } from './phrase';
import { hasWord, isPredicate, isVerb, lastWord, lowerAt, type Tokens, tagAt } from './token';
import { BOUND_NOUNS, BOUND_VERBS, GENERIC, list, STRONG } from './words';

const BUT = list('but yet');
const UNFINISHED = list('i we he she they who which that');

/** True when its verb is a form of "be" alone. */
export const isBeing = (t: Tokens, { verb }: Clause, verbal: number): boolean =>
  t.slice(verb, verbal).every(({ tag }) => tag !== 'VERB');

/** True when the clause, whose verb ends at `verbal`, may end in this way before the word `at`. */
export function mayEnd(t: Tokens, clause: Clause, verbal: number, at: number, end: End): boolean {
  const { start } = clause;
  const last = lastWord(t, start, at);
  // A relative clause without a comma narrows the noun: without it the clause says something else.
  if (!last || end === 'relative' || last.tag === 'AUX') return false;
  if (UNFINISHED.has(last.lower) || /^(?:not|n't)$/.test(last.lower)) return false;
  if (hasBreak(t, start, at) || opensClause(t, start, at) || isCutOff(t, start, at)) return false;
  if (/^(?:comma|noun|verb)$/.test(end) && isInList(t, at)) return false;
  if (end === 'noun' && (isSubject(t, at + 1) || hasWord(t, start, at, BUT))) return false;
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
