/** What `--why` says of each scene: reused, or drawn again because of which field. */
import type { SceneReport } from '../video/why';

/** A line for each scene. */
export const describeScenes = (scenes: readonly SceneReport[]): string =>
  scenes.map((scene) => `${nameOf(scene).padEnd(24)} ${reason(scene)}\n`).join('');

const nameOf = ({ id, format }: SceneReport): string =>
  format === 'landscape' ? id : `${id} (${format})`;

function reason({ reused, because }: SceneReport): string {
  if (reused) return 'reused';
  if (because === undefined || because === 'new') return 'drawn: it is new';
  if (because === 'lost') return 'drawn: the store no longer had it';
  return `drawn because of ${because.field}: ${because.before} → ${because.after}`;
}
