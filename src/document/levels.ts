/** Any levels of headings, folded to those that a talk has. */
import type { Section } from './schema';

/**
 * Of the depths of all headings as written (0 where there is none), the opening first: the highest that comes after it is a
 * scene, all below are scenes below it. One that comes before any above it stands by itself.
 */
export function levelsOf(depths: readonly number[]): Section['level'][] {
  const below = depths.slice(1).filter((depth) => depth > 0);
  const top = Math.min(...below);
  let above = false;
  return depths.map((depth, i) => {
    if (i === 0) return 1;
    const isTop = depth === 0 || depth === top || !above;
    above = true;
    return isTop ? 2 : 3;
  });
}
