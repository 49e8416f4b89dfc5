/** How a step moves: one duration and one easing, for the deck's transitions and the video's frames. */

/** Long enough to be followed, short enough not to be waited for (Nielsen Norman Group, "Animation duration": 100–500 ms). */
export const STEP_MS = 500;

/** Control points of a cubic Bézier curve, a gentle ease-out that never overshoots (CSS `cubic-bezier`). */
export const EASE = [0.2, 0, 0, 1] as const;

/** A scene leaves in its last moments, on its own time: it is wiped off its ground, and the next one is under way where it went. */
export const LEAVE_MS = 300;

/** A gentle ease-in. */
export const LEAVE_EASE = [0.4, 0, 1, 1] as const;

/** What a scene opens with is on its way when it begins: no frame is blank. Of a title it stands there: the first frame of a video is its picture in lists. */
export const UNDER_WAY_MS = 100;
