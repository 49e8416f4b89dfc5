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

/** Undefined when both have the same fingerprint. Fields are compared in the order of their names. */
export function firstDifference(
  before: unknown,
  after: unknown,
  field: readonly string[] = [],
): Difference | undefined {
  if (canonical({ value: before }) === canonical({ value: after })) return undefined;
  const [old, now] = [childrenOf(before), childrenOf(after)];
  if (!old || !now) return { field: field.join('.'), before: shown(before), after: shown(after) };
  const names = [...new Set([...old.keys(), ...now.keys()])];
  for (const name of names) {
    const found = firstDifference(old.get(name), now.get(name), [...field, name]);
    if (found) return found;
  }
  return { field: field.join('.'), before: shown(before), after: shown(after) };
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
