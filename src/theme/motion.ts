/** How a thing comes at its step: one duration and one easing in a theme, for the deck's transitions and the video's frames. */

export interface Motion {
  /** Long enough to be followed, short enough not to be waited for (Nielsen Norman Group, "Animation duration": 100–500 ms). */
  ms: number;
  /** Control points of a cubic Bézier curve (CSS `cubic-bezier`). None overshoots: nothing bounces. */
  ease: readonly [x1: number, y1: number, x2: number, y2: number];
}

/** A gentle ease-out: of themes that have no motion of their own. */
export const CALM: Motion = { ms: 500, ease: [0.2, 0, 0, 1] };
