/** Where another language of a talk shows what a scene shows. */
import type { Places } from '../page/languages';
import type { Scene } from '../scene/schema';
import { matchShapes } from './match';
import { shapesOf, type Version } from './shape';

/** By scene of `own`. What the other has not leads to what it has before. */
export function placesIn(own: Version, other: Version): Places {
  const { pairs } = matchShapes(shapesOf(own), shapesOf(other));
  const found = new Map<string, Scene>();
  for (const { original, translation } of pairs)
    for (const [i, { id }] of original.scenes.entries()) {
      const scene = translation.scenes[i] ?? translation.scenes.at(-1);
      if (scene) found.set(id, scene);
    }
  const places: Record<string, Places[string]> = {};
  let [last] = other.scenes.scenes;
  for (const { id } of own.scenes.scenes) {
    last = found.get(id) ?? other.scenes.scenes.find((scene) => scene.id === id) ?? last;
    if (last) places[id] = { scene: last.id, steps: last.steps.length };
  }
  return places;
}
