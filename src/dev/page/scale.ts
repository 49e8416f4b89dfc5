/** The scale of the strip. */

/** px for a second. */
const SCALE = 168;

export const toPx = (ms: number): number => (ms * SCALE) / 1000;
export const toMs = (px: number): number => (px * 1000) / SCALE;

/** Place and width of a span, for what stands among others. */
export const spanStyle = (startMs: number, endMs?: number) => ({
  left: toPx(startMs),
  ...(endMs === undefined ? {} : { width: toPx(endMs - startMs) }),
});
