/** Which frames of a scene are different pictures, and how long each is held. */

import type { Motion } from '../theme/motion';
import { framesToMs, msToFrames } from '../time';
import { pictureMs } from '../timeline/playing';
import type { TimedScene } from '../timeline/schema';
import {
  type CaptionState,
  captionState,
  leaving,
  settling,
  stepProgress,
  toldOf,
} from '../timeline/state';

/** A picture of a scene: the first of the frames that show it, counted from the scene's start, and their number. */
export interface Held {
  frame: number;
  count: number;
}

/** Runs of equal frames, in order; their counts add up to the scene's frames. */
export function heldFrames(timed: TimedScene, captions: boolean, motion: Motion): Held[] {
  const runs: Held[] = [];
  let last: State | undefined;
  const told = toldOf(timed, captions);
  for (let frame = 0; frame < msToFrames(timed.durationMs); frame++) {
    const localMs = framesToMs(frame);
    const state: State = {
      progress: stepProgress(timed, localMs, motion),
      rest: settling(timed, localMs, motion),
      leave: leaving(timed, localMs),
      told: told(localMs),
      caption: captions ? captionState(timed, localMs) : undefined,
      pictureMs: pictureMs(timed.scene, timed.steps, localMs),
    };
    const run = runs.at(-1);
    if (run && last && !timed.everyFrame && isSame(state, last)) run.count += 1;
    else runs.push({ frame, count: 1 });
    last = state;
  }
  return runs;
}

interface State {
  progress: readonly number[];
  rest: number;
  leave: number;
  told: number;
  caption: CaptionState | undefined;
  pictureMs: number | undefined;
}

const isSame = (a: State, b: State): boolean =>
  a.caption?.caption === b.caption?.caption &&
  a.caption?.word === b.caption?.word &&
  a.pictureMs === b.pictureMs &&
  a.rest === b.rest &&
  a.leave === b.leave &&
  a.told === b.told &&
  a.progress.every((value, step) => value === b.progress[step]);
