/** The one place where times become frames. Times are whole milliseconds, frames are counted at 30 a second. */

export const FPS = 30;

/** Scene lengths are multiples of this (3 frames), so that a scene begins and ends on a frame. */
export const SCENE_UNIT_MS = 100;

/** Frames that cover `ms`: the number of the first frame at or after it. */
export const msToFrames = (ms: number): number => Math.round((ms * FPS) / 1000);

/** The time at which a frame is shown, in ms (not whole). */
export const framesToMs = (frames: number): number => (frames * 1000) / FPS;

/** The next multiple of SCENE_UNIT_MS. */
export const wholeScene = (ms: number): number => Math.ceil(ms / SCENE_UNIT_MS) * SCENE_UNIT_MS;
