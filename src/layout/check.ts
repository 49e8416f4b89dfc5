/** Finds text that does not fit, and pictures that cannot be shown: every scene is drawn settled in the real browser, in each format asked for, and measured. */
import path from 'node:path';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Browser } from '../browser/find';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { hashFile } from '../cache/output';
import type { Store } from '../cache/store';
import { placeOf } from '../document/place';
import type { Document, Section } from '../document/schema';
import { askBrowser } from '../draw/renderer';
import { type Fallback, openFallback } from '../font/fallback';
import type { Format } from '../format';
import type { Place, Problems } from '../problem/problem';
import type { Scenes } from '../scene/build';
import { citedIn } from '../scene/references';
import { pictureIn } from '../timeline/pictures';
import type { OwnViews } from '../view/Stage';
import type { Fault } from './measure';
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

/** Reports what does not fit, at the place of the text. Throws BrowserProblem. */
export async function checkLayout(input: LayoutInput, problems: Problems): Promise<void> {
  const { scenes, formats, store } = input;
  const code = await codeHash('layout', store);
  const { version } = await askBrowser(await input.findBrowser(), store);
  const told = { code, version, fallback: openFallback(store) };
  const missing: (Spot & { key: string })[] = [];
  for (const format of formats)
    for (const scene of scenes.scenes) {
      const key = await layoutKey({ scene, format }, input, told);
      if (!(await store.read(NAMESPACE, key))) missing.push({ scene, format, key });
    }
  if (missing.length === 0) return;
  // What draws takes half a second to load.
  if (missing.some(({ scene }) => scene.kind === 'own')) {
    const { checkOwnViews } = await import('./own');
    checkOwnViews(input.document, scenes, input.own, problems);
    if (problems.failed()) return;
  }
  const { measureSpots } = await import('./draw');
  const found = await measureSpots(missing, input);
  const report = reporter(input.document, problems);
  for (const [i, { scene, format, key }] of missing.entries()) {
    const fault = found[i];
    if (!fault) await store.write(NAMESPACE, key, Buffer.from('fits'));
    else report(fault, { scene, format });
  }
}

type Report = (fault: Fault, spot: Spot) => void;

/** At the place of the text; a picture once, whatever the formats that show it. */
function reporter(document: Document, problems: Problems): Report {
  const broken = new Set<string>();
  return (fault, { scene, format }) => {
    const section = document.sections.find(({ id }) => id === scene.id) ?? document.sections[0];
    if (fault !== 'picture') {
      const { text, px, how } = fault;
      problems.report('layoutExcess', placeOfText(section, text), format, text, Math.ceil(px), how);
      return;
    }
    const src = pictureIn(scene, format) ?? '';
    const place = placeOfPicture(section);
    if (!broken.has(`${place.line} ${src}`)) problems.report('imageBroken', place, src);
    broken.add(`${place.line} ${src}`);
  };
}

/** What decides how a scene is laid out. Themes differ in colours alone. */
async function layoutKey(
  { scene, format }: Spot,
  { scenes, document, ownStyle, store }: LayoutInput,
  { code, version, fallback }: { code: string; version: string; fallback: Fallback },
): Promise<string> {
  const { narration: _narration, notes: _notes, ...shown } = scene;
  const own = scene.kind === 'own' ? await ownCode(scene.name, scenes, store) : [];
  const references = citedIn(shown, scenes.references);
  const src = pictureIn(scene, format);
  return fingerprint({
    ...{ shown, format, references, own, ownStyle },
    fonts: await fallback({
      text: JSON.stringify([shown, references]),
      style: ownStyle,
      isOwn: scene.kind === 'own',
    }),
    picture: src === undefined ? '' : await hashFile(path.join(document.folder, src)),
    ...{ lang: document.meta.lang, code, browser: version },
  });
}

/** Of an own kind, and of what it imports of ours. */
const ownCode = async (name: string, { own }: Scenes, store: Store) => [
  own.find((kind) => kind.name === name)?.code,
  await codeHash('author', store),
];

/** The innermost part of the scene's section that holds the text; else its heading. */
function placeOfText(section: Section | undefined, text: string): Place {
  if (!section) return TOP;
  const wanted = plain(text);
  let found: Nodes = section.heading;
  for (const part of [section.heading, ...section.blocks, ...section.paragraphs])
    visit(part as Nodes, (node) => {
      if (node.position && plain(textOf(node)).includes(wanted)) found = node;
    });
  return placeOf(found);
}

/** The image of the scene's section; else its heading. */
function placeOfPicture(section: Section | undefined): Place {
  if (!section) return TOP;
  return placeOf(section.blocks.find(({ type }) => type === 'image') ?? section.heading);
}

const TOP: Place = { line: 1, column: 1 };
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
