/** Things of some height on one line, each as near as can be to where it belongs, none over another. */

/** Middles, px. Where all have no room between `top` and `bottom`, the last ones go beyond neither end, and what is before them does. */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  top: number,
  bottom: number,
): number[] {
  const half = (i: number) => (heights[i] ?? 0) / 2;
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let reached = top;
  for (const i of order) {
    placed[i] = Math.max(wanted[i] ?? 0, reached + half(i));
    reached = (placed[i] ?? 0) + half(i);
  }
  let limit = bottom;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, limit - half(i));
    limit = (placed[i] ?? 0) - half(i);
  }
  return placed;
}
