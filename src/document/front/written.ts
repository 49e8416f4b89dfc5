/** The keys of a head with their values and places, in whichever form they were written. */
import type { Place } from '../../problem/problem';

type Part = 'key' | 'value';

/** What stands in front matter: values as JSON has them, those of one line of text as they were written. */
export interface Written {
  value: Record<string, unknown>;
  /** The place of the key, or of the value, at a path; of the nearest thing around it when it is not there. */
  placeOf(path: readonly PropertyKey[], part: Part): Place;
}

export const NOTHING: Written = { value: {}, placeOf: () => ({ line: 1, column: 1 }) };

/** By key: its value, its place, and the places inside the value. */
export type Keyed = Map<
  string,
  { value: unknown; key: Place; at(path: readonly PropertyKey[], part: Part): Place }
>;

/** `firstLine` is that of the head's first key. */
export function fromKeys(keys: Keyed, firstLine: number): Written {
  return {
    value: Object.fromEntries([...keys].map(([key, { value }]) => [key, value])),
    placeOf: ([key, ...inner], part) => {
      const one = keys.get(String(key));
      if (!one) return { line: firstLine, column: 1 };
      return part === 'key' && inner.length === 0 ? one.key : one.at(inner, part);
    },
  };
}
