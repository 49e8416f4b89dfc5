/** Two sentences of one frame: "After A, it was 48 %. After B, it was 11 %." */
import type { Found } from '../found';

const FRAME =
  /^((?:But |And |Yet )?(?:After|Among|With|Without|Under|For|On|In) (?:(?:the |a |an )?[\p{L}][\p{L}' -]{1,30}?))(?:, (?:which|who)[^,]+)?, ([^%]*?)(\d+(?:\.\d+)?)\s?(?:%|percent|per cent)(?!\s*(?:points?|more|less|fewer|higher|lower|CI|confidence))([^%]*)$/u;
const UNSURE = /\b(?:not|never|n't|if|unless|would|might)\b/i;
const PART = /\bby\s*$|\d\s*$/;

/** The two shares, with offsets in the first sentence and, for the second, in the other one. */
export function findPair(one: string, other: string): Found | undefined {
  const [a, b] = [FRAME.exec(one), FRAME.exec(other)];
  const [labelA = '', labelB = ''] = [a?.[1], b?.[1]].map((label) =>
    label?.replace(/^(?:But|And|Yet) /, ''),
  );
  const [wordA] = labelA.split(' ');
  if (!a || !b || wordA?.toLowerCase() !== labelB.split(' ')[0]?.toLowerCase() || labelA === labelB)
    return undefined;
  const [before, after] = [a[2] ?? '', b[2] ?? ''];
  const values: [number, number] = [Number(a[3]), Number(b[3])];
  const wrong =
    PART.test(before) ||
    PART.test(after) ||
    UNSURE.test(before + after) ||
    Math.max(...values) > 100 ||
    /\d{4}/.test(labelA + labelB) ||
    values[0] === values[1];
  if (wrong) return undefined;
  const startA = one.indexOf(a[3] ?? '', one.length - (a[4] ?? '').length - 16);
  const startB = other.lastIndexOf(b[3] ?? '');
  return {
    ...{ kind: 'compare', values, unit: '%', labels: [labelA, labelB] },
    ...{ start: Math.max(startA, 0), end: one.length, second: startB },
  };
}
