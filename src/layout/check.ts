/** Finds text that does not fit, and pictures that cannot be shown: every scene is drawn settled in the real browser, in each format asked for, and measured. */
import path from 'node:path';
import type { Browser } from '../browser/find';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { getOrMakeValues } from '../cache/making';
import { hashFile } from '../cache/output';
import type { Store } from '../cache/store';
import type { Document } from '../document/schema';
import { askBrowser } from '../draw/renderer';
import { documentFonts } from '../font/choose';
import { type Fallback, openFallback } from '../font/fallback';
import type { Format } from '../format';
import type { Problems } from '../problem/problem';
import { SYSTEM } from '../root';
import { citedIn } from '../scene/references';
import type { Origin, Scenes } from '../staging/build';
import { themeOf, toldOf } from '../theme/themes';
import { picturesIn } from '../timeline/pictures';
import type { OwnViews } from '../view/Stage';
import { reportMissing } from './letters';
import { reportFaults } from './report';
import type { Spot } from './Sheet';
import { type Fault, foundSchema } from './schema';

export interface LayoutInput {
  document: Document;
  scenes: Scenes;
  origin: Origin;
  formats: readonly Format[];
  /** Formats that the deck alone shows. */
  screens: readonly Format[];
  /** Views and CSS of the document's own kinds. */
  own: OwnViews;
  ownStyle: string;
  /** Remembers what was measured. */
  store: Store;
  findBrowser(): Promise<Browser>;
}

const NAMESPACE = 'layouts';

/** Reports what does not fit, one problem a scene, at the place of its text. Throws BrowserFailure. */
export async function checkLayout(input: LayoutInput, problems: Problems): Promise<void> {
  const { scenes, formats, screens, store } = input;
  const code = await codeHash('layout', store);
  const { version } = await askBrowser(await input.findBrowser(), store);
  const { meta } = input.document;
  const shown = [meta, scenes.scenes, scenes.references];
  const fonts = await documentFonts(shown, meta.lang, store, themeOf(meta));
  reportMissing(fonts, input.document, problems);
  const told = { code, version, fallback: openFallback(store, fonts) };
  const spots = new Map<string, Spot>();
  for (const format of [...formats, ...screens])
    for (const scene of scenes.scenes)
      spots.set(await layoutKey({ scene, format }, input, told), { scene, format });
  const found = await getOrMakeValues(
    store,
    [NAMESPACE, [...spots.keys()]],
    foundSchema,
    async (missing, keep) => {
      const asked = missing.flatMap((key) => spots.get(key) ?? []);
      const measured = await measure(asked, input, problems);
      for (const [i, key] of missing.entries()) if (measured) await keep(key, measured[i] ?? null);
    },
  );
  const faults = [...spots].flatMap(([key, spot]) => {
    const fault = found.get(key);
    return fault ? [{ ...spot, fault }] : [];
  });
  const { document, origin } = input;
  reportFaults(faults, { document, sections: origin.sections, screens }, problems);
}

/** The fault of each; undefined when the program of an own kind is broken, which is reported. What draws takes half a second to load. */
async function measure(
  spots: readonly Spot[],
  input: LayoutInput,
  problems: Problems,
): Promise<(Fault | undefined)[] | undefined> {
  if (spots.some(({ scene }) => scene.kind === 'own')) {
    const { checkOwnViews } = await import('./own');
    await checkOwnViews(input, problems);
    if (problems.failed()) return undefined;
  }
  const { measureSpots } = await import('./draw');
  return measureSpots(spots, input);
}

/** What decides how a scene is laid out: of a theme its fonts. */
async function layoutKey(
  { scene, format }: Spot,
  { scenes, document, ownStyle, store }: LayoutInput,
  { code, version, fallback }: { code: string; version: string; fallback: Fallback },
): Promise<string> {
  const { narration: _narration, notes: _notes, ...shown } = scene;
  const own = scene.kind === 'own' ? await ownCode(scene.name, scenes, store) : [];
  const references = citedIn(shown, scenes.references);
  const { head, body, ornament } = toldOf(themeOf(document.meta));
  return fingerprint({
    ...{ shown, format, references, own, ownStyle },
    fonts: await fallback({
      text: JSON.stringify([shown, references]),
      style: ownStyle,
      isOwn: scene.kind === 'own',
    }),
    pictures: await Promise.all(
      picturesIn(scene, format).map((src) => hashFile(path.join(document.folder, src))),
    ),
    ...{
      lang: document.meta.lang,
      code,
      browser: [version, SYSTEM],
      faces: [head, body],
      ornament,
    },
  });
}

/** Of an own kind, and of what it imports of ours. */
const ownCode = async (name: string, { own }: Scenes, store: Store) => [
  own.find((kind) => kind.name === name)?.code,
  await codeHash('author', store),
];
