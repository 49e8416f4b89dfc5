/** The first field in which two fingerprinted values differ, for people who ask why something was made again. */
import { canonical } from './fingerprint';

export interface Difference {
  /** e.g. `scene.items.2.text` */
  field: string;
  /** As JSON, cut when long; `nothing` where the field is absent. */
  before: string;
  after: string;
}

const LONGEST = 60;

/**
 * Undefined when both have the same fingerprint. Of several fields the first in the order of their names that is a text,
 * since times follow from words; else the first of all.
 */
export function firstDifference(before: unknown, after: unknown): Difference | undefined {
  let first: Difference | undefined;
  for (const { field, old, now } of differences(before, after, [])) {
    const found = { field: field.join('.'), before: shown(old), after: shown(now) };
    if (typeof old === 'string' && typeof now === 'string') return found;
    first ??= found;
  }
  return first;
}

function* differences(
  old: unknown,
  now: unknown,
  field: readonly string[],
): Generator<{ field: readonly string[]; old: unknown; now: unknown }> {
  if (canonical({ value: old }) === canonical({ value: now })) return;
  const [before, after] = [childrenOf(old), childrenOf(now)];
  if (!before || !after) return yield { field, old, now };
  const names = new Set([...before.keys(), ...after.keys()]);
  let inside = false;
  for (const name of names)
    for (const found of differences(before.get(name), after.get(name), [...field, name])) {
      inside = true;
      yield found;
    }
  if (!inside) yield { field, old, now };
}

/** The fields of an object by name, sorted, or the items of a list in order. */
function childrenOf(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) return new Map(value.map((item, i) => [String(i + 1), item]));
  if (value === null || typeof value !== 'object') return undefined;
  return new Map(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
