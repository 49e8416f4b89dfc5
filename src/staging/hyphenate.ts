/** The long words of what scenes show, with soft hyphens where they may be parted: views part those that have no room. In East Asia, words with joiners. */
import { type Hyphenate, openHyphenation } from '../language/hyphenate';
import { EAST_RUN, JOINER, type Join, openJoining } from '../language/joins';
import type { Scene } from '../scene/schema';
import { mapLongWords, mapTexts } from '../scene/texts';

const SOFT_HYPHEN = '\u00ad';

/** Scenes that have such words say so; nothing is loaded where none has. */
export async function withHyphens(scenes: readonly Scene[], lang: string): Promise<Scene[]> {
  const join = openJoining(lang);
  if (join) return scenes.map((scene) => withJoins(scene, join));
  const words = scenes.map(longWords);
  const hyphenate = words.some(({ length }) => length > 0)
    ? await openHyphenation(lang)
    : undefined;
  if (!hyphenate) return [...scenes];
  return scenes.map((scene, i) => {
    const hyphenated = partAll(words[i] ?? [], hyphenate);
    return hyphenated.length > 0 ? { ...scene, hyphenated } : scene;
  });
}

/** Words of East Asia, which no spaces part, stay whole. */
function withJoins(scene: Scene, join: Join): Scene {
  if (scene.kind === 'own') return scene;
  const found = new Set<string>();
  mapTexts(scene, (text) => {
    for (const [run] of text.matchAll(EAST_RUN)) found.add(run);
    return text;
  });
  const hyphenated = [...found].map(join).filter((run) => run.includes(JOINER));
  return hyphenated.length > 0 ? { ...scene, hyphenated } : scene;
}

/** Each once, in order. */
function longWords(scene: Scene): string[] {
  if (scene.kind === 'own') return [];
  const found = new Set<string>();
  mapTexts(scene, (text) => {
    mapLongWords(text, (word) => {
      found.add(word);
      return word;
    });
    return text;
  });
  return [...found];
}

const partAll = (words: readonly string[], hyphenate: Hyphenate): string[] =>
  words
    .map((word) => hyphenate(word).join(SOFT_HYPHEN))
    .filter((word) => word.includes(SOFT_HYPHEN));
