/** `[pause 1.5s]` in the prose: how long the voice rests there. */

/** Also `[pause 800ms]`, and `[pause]` for a second. */
const PAUSE = /\s*\[pause(?:\s+(\d+(?:\.\d+)?)\s*(s|ms)?)?\]\s*/gi;
const ONE_MS = 1000;
/** Nobody waits longer. */
const MOST_MS = 30_000;

/** A text, or how long the voice rests before the next one, ms. */
export type PausePart = string | number;

/** The text between pauses, and these, in order. */
export function partAtPauses(text: string): PausePart[] {
  const parts: PausePart[] = [];
  let from = 0;
  for (const { 0: mark, 1: amount, 2: unit, index } of text.matchAll(PAUSE)) {
    const ms = amount ? Number(amount) * (unit?.toLowerCase() === 'ms' ? 1 : ONE_MS) : ONE_MS;
    parts.push(text.slice(from, index), Math.min(Math.round(ms), MOST_MS));
    from = index + mark.length;
  }
  return [...parts, text.slice(from)];
}
