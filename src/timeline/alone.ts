/** One scene of a timeline by itself, with its picture and sound. */

import { Failure } from '../failure';
import { nearest } from '../problem/nearest';
import type { TimedScene, Timeline } from './schema';

/** Ids that are named to choose from. */
const MOST_NAMED = 40;

/** Throws Failure where no scene has the id. */
export function sceneOf({ scenes }: Timeline, id: string): TimedScene {
  const found = scenes.find(({ scene }) => scene.id === id);
  if (found) return found;
  const ids = scenes.map(({ scene }) => scene.id);
  const near = nearest(id, ids);
  const all = `They are ${ids.slice(0, MOST_NAMED).join(', ')}${ids.length > MOST_NAMED ? ' …' : ''}.`;
  throw new Failure(
    `There is no scene "${id}".`,
    near === undefined ? `name one by its id. ${all}` : `did you mean "${near}"? ${all}`,
  );
}

/** A timeline of this scene alone, which begins at 0. It looks and sounds as it does among the others. */
export function sceneAlone(timeline: Timeline, id: string): Timeline {
  const timed = sceneOf(timeline, id);
  return { ...timeline, scenes: [{ ...timed, startMs: 0 }], durationMs: timed.durationMs };
}

/** "scene" or "scene:2" as a scene and a step; the last step when none is named. Throws Failure where one is not there. */
export function spotOf(timeline: Timeline, asked: string): { scene: string; step: number } {
  const [, id = asked, written] = /^(.*):(\d+)$/.exec(asked) ?? [];
  const { steps } = sceneOf(timeline, id);
  const step = written === undefined ? steps.length : Number(written);
  if (step <= steps.length) return { scene: id, step };
  throw new Failure(
    `Scene "${id}" has no step ${step}.`,
    `name one from 0 (before the first) to ${steps.length}.`,
  );
}
