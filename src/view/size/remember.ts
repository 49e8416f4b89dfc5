/** A video draws a scene once for each of its pictures: what takes long to compute is kept with its data. */
import type { Letters } from './letters';

/** The same function of an object, of letters and of plain values, computed once for each. */
export function remember<T extends object, A extends unknown[], R>(
  compute: (value: T, letters: Letters, ...more: A) => R,
): (value: T, letters: Letters, ...more: A) => R {
  const kept = new WeakMap<Letters, WeakMap<T, Map<string, R>>>();
  return (value, letters, ...more) => {
    const byValue = kept.get(letters) ?? new WeakMap<T, Map<string, R>>();
    kept.set(letters, byValue);
    const results = byValue.get(value) ?? new Map<string, R>();
    byValue.set(value, results);
    const key = JSON.stringify(more);
    const found = results.get(key) ?? compute(value, letters, ...more);
    results.set(key, found);
    return found;
  };
}
