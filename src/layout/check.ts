/** Finds text that does not fit: every scene is drawn settled in the real browser, in each format asked for, and measured. */
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Browser } from '../browser/find';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import type { Format } from '../format';
import type { Place, Problems } from '../problem/problem';
import type { Scenes } from '../scene/build';
import { citedIn } from '../scene/references';
import { hashOwn } from '../video/own';
import { sourcesHash } from '../video/sources';
import type { OwnViews } from '../view/Stage';
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

const ROOM = 'layouts';
/** The rooms that lay out and measure. */
const SOURCES = ['layout', 'page', 'view', 'timeline', 'scene'];

/** Reports what does not fit, at the place of the text. Throws BrowserProblem. */
export async function checkLayout(input: LayoutInput, problems: Problems): Promise<void> {
  const { scenes, formats, store } = input;
  const ownHash = await hashOwn(scenes.own.map(({ file }) => file));
  const missing: (Spot & { key: string })[] = [];
  for (const format of formats)
    for (const scene of scenes.scenes) {
      const key = layoutKey({ scene, format }, input, ownHash);
      if (!(await store.read(ROOM, key))) missing.push({ scene, format, key });
    }
  if (missing.length === 0) return;
  // What draws takes half a second to load.
  const { measureSpots } = await import('./draw');
  const found = await measureSpots(missing, input);
  for (const [i, { scene, format, key }] of missing.entries()) {
    const excess = found[i];
    if (!excess) await store.write(ROOM, key, Buffer.from('fits'));
    else {
      const { text, px, how } = excess;
      const place = placeOfText(input.document, scene.id, text);
      problems.report('layoutExcess', place, format, text, Math.ceil(px), how);
    }
  }
}

/** What decides how a scene is laid out. Themes differ in colours alone. */
function layoutKey(
  { scene, format }: Spot,
  { scenes, document, ownStyle }: LayoutInput,
  ownHash: string,
): string {
  const { narration: _narration, notes: _notes, ...shown } = scene;
  const own = scenes.own.some(({ name }) => name === scene.kind) ? ownHash : '';
  const references = citedIn(shown, scenes.references);
  return fingerprint({
    ...{ version: 2, shown, format, references, own, ownStyle },
    ...{ lang: document.meta.lang, sources: sourcesHash(SOURCES) },
  });
}

/** The innermost part of the scene's section that holds the text; else its heading. */
function placeOfText({ sections }: Document, id: string, text: string): Place {
  const section = sections.find((one) => one.id === id) ?? sections[0];
  if (!section) return { line: 1, column: 1 };
  const wanted = plain(text);
  let found: Nodes = section.heading;
  for (const part of [section.heading, ...section.blocks, ...section.paragraphs])
    visit(part as Nodes, (node) => {
      if (node.position && plain(textOf(node)).includes(wanted)) found = node;
    });
  return placeOf(found);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
