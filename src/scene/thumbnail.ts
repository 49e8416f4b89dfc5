/** The scene that the front matter names as the thumbnail must be there, and its step. */
import type { Document } from '../document/schema';
import { nearest } from '../problem/nearest';
import type { Problems } from '../problem/problem';
import type { Scene } from './schema';

export function checkThumbnail(
  { meta, thumbnailPlaces }: Document,
  scenes: readonly Scene[],
  problems: Problems,
): void {
  const { scene: id, step } = meta.thumbnail ?? {};
  if (id === undefined) return;
  const placeOf = (key: string) => thumbnailPlaces.get(key) ?? { line: 1, column: 1 };
  const scene = scenes.find((one) => one.id === id);
  const ids = scenes.map((one) => one.id);
  if (!scene) problems.report('thumbnailScene', placeOf('scene'), id, nearest(id, ids), ids);
  else if (step !== undefined && step > scene.steps.length)
    problems.report('thumbnailStep', placeOf('step'), step, id, scene.steps.length);
}
