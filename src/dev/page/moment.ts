/** Moments of a timeline: where a frame lies in it, and where that is in another timeline of the same document. */
import { FPS, framesToMs, msToFrames } from '../../time';
import type { TimedLine, TimedScene, Timeline } from '../../timeline/schema';

export interface Moment {
  /** Index of the scene, and ms since it began. */
  scene: number;
  localMs: number;
}

export function momentAt({ scenes }: Pick<Timeline, 'scenes'>, frame: number): Moment {
  const found = scenes.findLastIndex(({ startMs }) => msToFrames(startMs) <= frame);
  const scene = Math.max(0, found);
  const startMs = scenes[scene]?.startMs ?? 0;
  return { scene, localMs: framesToMs(frame - msToFrames(startMs)) };
}

/** The first frame that shows a moment, inside of its scene. */
export function frameAt({ scenes }: Timeline, { scene, localMs }: Moment): number {
  const { startMs = 0, durationMs = 0 } = scenes[Math.min(scene, scenes.length - 1)] ?? {};
  const begin = msToFrames(startMs);
  const end = msToFrames(startMs + durationMs) - 1;
  // A moment that was told of a frame is that frame's, though it is a little later or sooner.
  return Math.max(begin, Math.min(end, begin + Math.ceil((localMs * FPS) / 1000 - 1e-6)));
}

/** Index of the sentence that is said, or was said last; -1 before the first. */
export const lineAt = ({ lines }: Pick<TimedScene, 'lines'>, localMs: number): number =>
  lines.findLastIndex(({ startMs }) => startMs <= localMs);

/** The same place of the same sentence, else the same time of the same scene, else the scene of the same number. */
export function sameMoment(before: Timeline, frame: number, after: Timeline): number {
  const { scene, localMs } = momentAt(before, frame);
  const was = before.scenes[scene];
  const found = after.scenes.findIndex((timed) => timed.scene.id === was?.scene.id);
  const is = after.scenes[found];
  if (!was || !is)
    return frameAt(after, { scene: Math.min(scene, after.scenes.length - 1), localMs: 0 });
  const moved = shiftOf(was.lines[lineAt(was, localMs)], is);
  return frameAt(after, { scene: found, localMs: localMs + moved });
}

/** By how much the sentence comes later, ms; 0 where it is not there any more. */
function shiftOf(line: TimedLine | undefined, { lines }: TimedScene): number {
  const same = line && lines.find(({ text }) => text === line.text);
  return same ? same.startMs - line.startMs : 0;
}

/** Into a scene, its beginning is meant where one goes back. */
const INTO_MS = 1500;

/** The frame at which the next scene begins, or the one that is meant before. */
export function sceneFrom(timeline: Timeline, frame: number, by: 1 | -1): number {
  const { scene, localMs } = momentAt(timeline, frame);
  const stays = by < 0 && localMs > INTO_MS;
  const to = Math.max(0, Math.min(timeline.scenes.length - 1, stays ? scene : scene + by));
  return frameAt(timeline, { scene: to, localMs: 0 });
}
