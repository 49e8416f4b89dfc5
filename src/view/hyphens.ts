/** Where the words of a scene may part, and where they stay: for views alone, so that nothing else ever has these signs. */
import type { Scene } from '../scene/schema';
import { mapLongWords, mapTexts } from '../scene/texts';
import { SOFT_HYPHEN } from './size/parts';

const known = new WeakMap<Scene, Scene>();

/** A space inside of « » and before a sign, as French has it: no line ends there. */
const TIED = /(?<=«) | (?=»|[?!;:](?:[\s»)]|$))/gu;

/** The scene with soft hyphens in its long words, and spaces that hold; the same for the same scene. */
export function withSoftHyphens(scene: Scene): Scene {
  const { hyphenated = [] } = scene;
  if (hyphenated.length === 0 && !/« | »| [?!;:][\s"»)]/.test(JSON.stringify(scene))) return scene;
  const found = known.get(scene) ?? putIn(scene, hyphenated);
  known.set(scene, found);
  return found;
}

function putIn(scene: Scene, hyphenated: readonly string[]): Scene {
  const parted = new Map(hyphenated.map((word) => [word.replaceAll(SOFT_HYPHEN, ''), word]));
  return mapTexts(scene, (text) =>
    mapLongWords(text.replace(TIED, '\u00a0'), (word) => parted.get(word) ?? word),
  );
}
