/** "Did you mean …": the nearest known word. */
import { closest, distance } from 'fastest-levenshtein';

/** The known word closest to `value`, or undefined when none is close (more than a third of its letters differ). */
export function nearest(value: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(value.toLowerCase(), [...known]);
  const limit = Math.max(2, Math.floor(best.length / 3));
  return distance(value.toLowerCase(), best.toLowerCase()) <= limit ? best : undefined;
}
