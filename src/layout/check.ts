/** Finds text that does not fit, and pictures that cannot be shown: every scene is drawn settled in the real browser, in each format asked for, and measured. */
import path from 'node:path';
import type { Browser } from '../browser/find';
import { fingerprint } from '../cache/fingerprint';
import { hashFile } from '../cache/output';
import { sourcesHash } from '../cache/sources';
import type { Store } from '../cache/store';
import type { Document } from '../document/schema';
import type { Format } from '../format';
import type { Problems } from '../problem/problem';
import type { Scenes } from '../scene/build';
import { hashKinds } from '../scene/own-code';
import { citedIn } from '../scene/references';
import { pictureIn } from '../timeline/pictures';
import type { OwnViews } from '../view/Stage';
import { reportFaults } from './report';
import type { Spot } from './Sheet';

export interface LayoutInput {
  document: Document;
  scenes: Scenes;
  formats: readonly Format[];
  /** Views and CSS of the document's own kinds. */
  own: OwnViews;
  ownStyle: string;
  /** Remembers what fits. */
  store: Store;
  findBrowser(): Promise<Browser>;
}

const NAMESPACE = 'layouts';
/** The rooms that lay out and measure. */
const SOURCES = ['layout', 'page', 'view', 'timeline', 'scene'];

/** Reports what does not fit, one problem a scene, at the place of its text. Throws BrowserProblem. */
export async function checkLayout(input: LayoutInput, problems: Problems): Promise<void> {
  const { scenes, formats, store } = input;
  const ownHash = hashKinds(scenes.own.map(({ code }) => code));
  const missing: (Spot & { key: string })[] = [];
  for (const format of formats)
    for (const scene of scenes.scenes) {
      const key = await layoutKey({ scene, format }, input, ownHash);
      if (!(await store.read(NAMESPACE, key))) missing.push({ scene, format, key });
    }
  if (missing.length === 0) return;
  // What draws takes half a second to load.
  if (missing.some(({ scene }) => scenes.own.some(({ name }) => name === scene.kind))) {
    const { checkOwnViews } = await import('./own');
    checkOwnViews(input.document, scenes, input.own, problems);
    if (problems.failed()) return;
  }
  const { measureSpots } = await import('./draw');
  const found = await measureSpots(missing, input);
  const faults = missing.flatMap(({ scene, format }, i) => {
    const fault = found[i];
    return fault ? [{ scene, format, fault }] : [];
  });
  for (const [i, { key }] of missing.entries())
    if (!found[i]) await store.write(NAMESPACE, key, Buffer.from('fits'));
  reportFaults(faults, input.document, problems);
}

/** What decides how a scene is laid out. Themes differ in colours alone. */
async function layoutKey(
  { scene, format }: Spot,
  { scenes, document, ownStyle }: LayoutInput,
  ownHash: string,
): Promise<string> {
  const { narration: _narration, notes: _notes, ...shown } = scene;
  const own = scenes.own.some(({ name }) => name === scene.kind) ? ownHash : '';
  const references = citedIn(shown, scenes.references);
  const src = pictureIn(scene, format);
  return fingerprint({
    ...{ version: 3, shown, format, references, own, ownStyle },
    picture: src === undefined ? '' : await hashFile(path.join(document.folder, src)),
    ...{ lang: document.meta.lang, sources: sourcesHash(SOURCES) },
  });
}
