/** Finds what the programs of a document's own kinds throw. What they do with a scene is remembered. */
import { z } from 'zod';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { getOrMakeValue } from '../cache/making';
import type { Store } from '../cache/store';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import type { OwnKind } from '../scene/own';
import type { OwnScene } from '../scene/schema';
import type { Origin, Scenes } from '../staging/build';
import type { OwnViews } from '../view/Stage';

export interface OwnInput {
  document: Document;
  scenes: Scenes;
  origin: Origin;
  own: OwnViews;
  /** Remembers what they throw; when left out, they are tried each time. */
  store?: Store;
}

/** Reports what throws at the place of the scene, once for each kind. */
export async function checkOwnViews(input: OwnInput, problems: Problems): Promise<void> {
  const { scenes, origin } = input;
  for (const kind of scenes.own)
    for (const scene of scenes.scenes
      .filter((one) => one.kind === 'own')
      .filter(({ name }) => name === kind.name)) {
      const reason = await reasonOf(kind, scene, input);
      if (!reason) continue;
      const section = origin.sections.get(scene.id);
      const place = section
        ? placeOf(section.blocks[0] ?? section.heading)
        : { line: 1, column: 1 };
      problems.report('ownKindBroken', place, `${kind.name}.tsx`, reason);
      break;
    }
}

/** Why it cannot be shown, or ''. */
async function reasonOf(
  kind: OwnKind,
  scene: OwnScene,
  { document: { meta }, scenes: { references }, own, store }: OwnInput,
): Promise<string> {
  const tries = async () => {
    // What draws takes long to load.
    const { tryScene } = await import('./try');
    return tryScene(kind, scene, { references, meta, own }) ?? '';
  };
  if (!store) return tries();
  const code = [await codeHash('layout', store), await codeHash('author', store), kind.code];
  const key = fingerprint({ code, scene, references, meta });
  return (await getOrMakeValue(store, ['tried', key], z.string(), tries)).value;
}
