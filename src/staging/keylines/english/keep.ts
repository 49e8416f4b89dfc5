/** What must not be lost: a line without the "not", "if" or "only" of its sentence says something else. */
import { clauseAt } from './clause';
import { hasWord, lowerAt, type Tokens, tagAt } from './token';
import {
  CONDITIONS,
  FACTIVE,
  list,
  NEGATIONS,
  REPORTING,
  STRONG,
  TIMES_AFTER,
  WEAK,
} from './words';

const REACHING = list('if unless only until');
const CONCESSIONS = list('although though while whereas even');
const REPORTING_STEM =
  /^(?:think|believ|claim|argu|suggest|suppos|imagin|pretend|hop|doubt|assum|guess|worry|expect|wonder|fear)(?:ing|ed)$/;

/**
 * True when the words from `start` to before `end` leave behind a negation, a hedge or a condition of the sentence; also of
 * the weak ones ("often"), where `isWhole` says that the line reads as a full statement.
 */
export function loses(t: Tokens, start: number, end: number, isWhole: boolean): boolean {
  return t.some(
    (_, k) => (k < start || k >= end) && limits(t, k, end, isWhole) && !isBarred(t, k, start, end),
  );
}

/** A word that changes what a statement says. */
function limits(t: Tokens, k: number, end: number, isWhole: boolean): boolean {
  const [lower, before] = [lowerAt(t, k), lowerAt(t, k - 1)];
  if (STRONG.has(lower) || (isWhole && WEAK.has(lower))) return true;
  if (/^(?:theory|principle|paper)$/.test(lower) && /^(?:in|on)$/.test(before)) return true;
  if (!isWhole || k < end || !TIMES_AFTER.has(lower)) return false;
  return !(lower === 'as' && before === 'such') && !(lower === 'like' && before === ',');
}

/** True when what limits at `k` does not reach the line. */
function isBarred(t: Tokens, k: number, start: number, end: number): boolean {
  const lower = lowerAt(t, k);
  const isBefore = k < start;
  const [from, to] = isBefore ? [k, start] : [end - 1, k];
  if (hasBarrier(t, from, to) && !(isBefore && CONDITIONS.has(lower))) return true;
  if (isBefore) return isConceded(t, k, start) || isAfterBut(t, start);
  if (REACHING.has(lower)) return false;
  const opening = lowerAt(t, lowerAt(t, end) === ',' ? end + 1 : end);
  // It speaks of the last noun only.
  if (/^(?:which|who|whose|where)$/.test(opening)) return true;
  const isReason = /^(?:because|although|though|whereas)$/.test(opening);
  return isReason && !hasWord(t, start, end, NEGATIONS);
}

/** Something between two words that ends a statement. */
function hasBarrier(t: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const lower = lowerAt(t, k);
    if (/^(?:;|—|–|\(|\)|--|:)$/.test(lower)) return true;
    if (lower === ',' && /^(?:and|so)$/.test(lowerAt(t, k + 1)) && clauseAt(t, k + 2)) return true;
    const joins = /^(?:and|so|but)$/.test(lower) && lowerAt(t, k - 1) !== ',';
    if (joins && tagAt(t, k + 1) === 'PRON' && clauseAt(t, k + 1)) return true;
  }
  return false;
}

/** "Although it may be slow, | it works." */
const isConceded = (t: Tokens, k: number, start: number): boolean =>
  CONCESSIONS.has(lowerAt(t, 0)) && t.slice(k, start).some(({ lower }) => lower === ',');

/** ", but | it is …": a statement of its own. */
const isAfterBut = (t: Tokens, start: number): boolean =>
  lowerAt(t, start - 1) === 'but' &&
  lowerAt(t, start - 2) === ',' &&
  clauseAt(t, start) !== undefined;

/** True when somebody says or thinks what begins at `start`. */
export function isReported(t: Tokens, start: number): boolean {
  for (let k = start - 1; k >= 0; k--) {
    const lower = lowerAt(t, k);
    if (/^(?:;|—|–)$/.test(lower)) return false;
    if ((REPORTING.has(lower) || REPORTING_STEM.test(lower)) && !FACTIVE.has(lower)) return true;
  }
  return false;
}
