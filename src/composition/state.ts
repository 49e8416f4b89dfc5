/** What a frame of the composition shows: a scene, the progress of its steps, a caption and its spoken word. */

import { framesToMs, msToFrames } from '../time';
import { motionOf } from '../timeline/motion';
import { pictureMs, playingIn } from '../timeline/playing';
import type { Caption, TimedScene, Timeline } from '../timeline/schema';
import {
  captionState,
  leaving,
  settledProgress,
  settling,
  stepProgress,
  toldOf,
} from '../timeline/state';

export interface FrameState {
  timed: TimedScene;
  /** Index = step. */
  progress: number[];
  /** How far the scene has settled and left, and how much of it is told, 0 to 1. Stills have none. */
  rest?: number;
  leave?: number;
  told?: number;
  caption?: { caption: Caption; active: number };
  /** Since the scene began, ms (not whole). Only of scenes that draw every frame. */
  localMs?: number;
  /** When the last frame came of the pictures that move, ms since the scene began. Only of scenes that have such. */
  pictureMs?: number;
}

/** The state at a frame of the video. */
export function frameState(timeline: Timeline, frame: number, captions: boolean): FrameState {
  const { scenes } = timeline;
  const timed = scenes.findLast(({ startMs }) => msToFrames(startMs) <= frame) ?? scenes[0];
  if (!timed) throw new Error('A timeline has at least one scene.');
  const localMs = framesToMs(frame - msToFrames(timed.startMs));
  const spoken = captions ? captionState(timed, localMs) : undefined;
  const caption = spoken && timed.captions[spoken.caption];
  const moved = pictureMs(timed.scene, timed.steps, localMs);
  const motion = motionOf(timeline.meta);
  return {
    timed,
    progress: stepProgress(timed, localMs, motion),
    rest: settling(timed, localMs, motion),
    leave: leaving(timed, localMs),
    told: toldOf(timed, captions)(localMs),
    ...(timed.everyFrame ? { localMs } : {}),
    ...(moved === undefined ? {} : { pictureMs: moved }),
    ...(caption ? { caption: { caption, active: spoken.word } } : {}),
  };
}

/** Every scene at every settled step, in order, step 0 first: what `stills` draws, a frame each. */
export const stillStates = ({ scenes }: Timeline): (FrameState & { step: number })[] =>
  scenes.flatMap((timed) =>
    [0, ...timed.steps.map((_, i) => i + 1)].map((step) => ({
      timed,
      step,
      progress: settledProgress(timed, step),
      ...(playingIn(timed.scene).some(({ plays }) => plays) ? { pictureMs: 0 } : {}),
    })),
  );
