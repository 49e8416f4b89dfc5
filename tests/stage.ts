/** Documents made ready to be drawn, in folders of their own. */
import path from 'node:path';
import { inject } from 'vitest';
import type { Meta } from '../src/document/schema';
import { openStage } from '../src/outputs/video';
import { type Checked, checkDocument, type Prepared, prepare } from '../src/pipeline';
import { type Timeline, timelineSchema } from '../src/timeline/schema';
import { newFolder } from './sample';

/**
 * Prepares `file`; with `voice: 'silent'` nothing is spoken, which changes times but no picture. `storeDir` is what is
 * kept between runs; `theme` replaces the document's own.
 */
export async function prepareDocument(
  file: string,
  voice?: 'silent',
  storeDir?: string,
  theme?: Meta['theme'],
): Promise<Prepared> {
  const read = changed(await checkDocument(file, { ownCode: true }), voice, theme);
  const folder = newFolder();
  return prepare(read, {
    outDir: path.join(folder, 'out'),
    storeDir: storeDir ?? path.join(folder, 'store'),
    publicDir: path.join(folder, 'public'),
    browser: process.env.LECTERN_BROWSER,
    onProgress: () => undefined,
  });
}

function changed({ read, problems }: Checked, voice?: 'silent', theme?: Meta['theme']) {
  if (!read) throw new Error(problems.map(({ message }) => message).join('\n'));
  const meta = { ...read.document.meta };
  if (voice) meta.voice = { name: voice, pace: 1 };
  if (theme) meta.theme = theme;
  return { ...read, document: { ...read.document, meta } };
}

/** What Remotion and a page need to draw it. */
export async function openDrawing(prepared: Prepared) {
  const stage = await openStage(prepared);
  return { serveUrl: await stage.bundle(), browser: await stage.findBrowser() };
}

/** The deck of one of our documents, which all tests of a run share; nothing is spoken in it. */
export function sharedDeck(name: 'ketamine' | 'tour'): { index: string; timeline: Timeline } {
  const { index, timeline } = inject('decks')[name];
  return { index, timeline: timelineSchema.parse(JSON.parse(timeline)) };
}
