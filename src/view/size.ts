/** Type that fits: as large as the number of things on the stage allows. */
import type { CSSProperties } from 'react';

/** The size in px for `count` things from a list that begins with one thing; the last holds for all above. */
export const sizeFor = (count: number, sizes: readonly [number, ...number[]]): number =>
  sizes[Math.min(Math.max(count, 1), sizes.length) - 1] ?? sizes[0];

/** A font size in px as the `--size` that the style sheets read. */
export const sized = (px: number): CSSProperties => ({ '--size': `${px}px` }) as CSSProperties;
