/** Soft hyphens in the words of a scene: for views alone, so that nothing else ever has them. */
import type { Scene } from '../scene/schema';
import { LONG_WORD, mapTexts } from '../scene/texts';
import { SOFT_HYPHEN } from './size/parts';

const known = new WeakMap<Scene, Scene>();

/** The scene with soft hyphens in its long words; the same for the same scene. */
export function withSoftHyphens(scene: Scene): Scene {
  const { hyphenated = [] } = scene;
  if (hyphenated.length === 0) return scene;
  const found = known.get(scene) ?? putIn(scene, hyphenated);
  known.set(scene, found);
  return found;
}

function putIn(scene: Scene, hyphenated: readonly string[]): Scene {
  const parted = new Map(hyphenated.map((word) => [word.replaceAll(SOFT_HYPHEN, ''), word]));
  return mapTexts(scene, (text) => text.replace(LONG_WORD, (word) => parted.get(word) ?? word));
}
