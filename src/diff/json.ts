/** What changed, for programs. */
import { nameOf } from '../scene/authored';
import { countSorts, type Diff, isSame, type SceneDiff } from './build';
import type { Drawn, Version } from './version';

/** In place of a field that is not there. */
const NONE = 'none';

/** All scenes in the new order; texts as runs that were kept, removed and added. Times in whole ms. */
export function jsonDiff(diff: Diff): string {
  const { before, after, scenes, meta } = diff;
  const value = {
    same: isSame(diff),
    before: versionOf(before),
    after: versionOf(after),
    counts: countSorts(diff),
    meta: meta.map(({ field, before = NONE, after = NONE }) => ({ field, before, after })),
    scenes: scenes.map(sceneOf),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const versionOf = ({ label: { name, detail }, timeline }: Version) => ({
  ...{ name, detail, title: timeline.meta.title, durationMs: timeline.durationMs },
});

const sceneOf = ({ before, after, ...rest }: SceneDiff) => ({
  ...rest,
  before: before && standing(before),
  after: after && standing(after),
});

const standing = ({ place, timed: { scene, durationMs, steps } }: Drawn) => ({
  ...{ id: scene.id, kind: nameOf(scene), place, durationMs },
  stepsMs: steps.map(({ startMs }) => startMs),
});
