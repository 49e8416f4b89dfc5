/** All that the composition needs to be drawn: its files under `public/`, its bundle and its browser when they are asked for. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { findBrowser } from '../browser/find';
import { codeHash } from '../cache/code';
import type { Store } from '../cache/store';
import { writePublic } from '../composition/public';
import { writeFrames } from '../draw/moving';
import { documentFonts } from '../font/choose';
import { openFallback } from '../font/fallback';
import { fontSheet } from '../font/subset';
import type { OnProgress } from '../progress';
import { styleOf } from '../scene/own';
import { hashKinds } from '../scene/own-code';
import { openSound, writeSound } from '../sound/track';
import type { Scenes } from '../staging/build';
import { themeOf } from '../theme/themes';
import type { Timeline } from '../timeline/schema';

export interface StageInput {
  timeline: Timeline;
  /** The document's folder, where its pictures lie. */
  documentFolder: string;
  own: Scenes['own'];
  store: Store;
  storeDir: string;
  publicDir: string;
  /** Path of the browser, when not the one that is found. */
  browser?: string;
  onProgress: OnProgress;
  signal?: AbortSignal;
}

export type VideoStage = Awaited<ReturnType<typeof prepareStage>>;

/** Writes the files; the rest is made when it is asked for. */
export async function prepareStage(input: StageInput) {
  const { timeline, own, store, storeDir, onProgress, signal } = input;
  const publicDir = path.resolve(input.publicDir);
  const fonts = await documentFonts(timeline, timeline.meta.lang, store, themeOf(timeline.meta));
  const sheet = await fontSheet(fonts, store);
  const publicFolder = await writePublic(timeline, input.documentFolder, publicDir, sheet);
  const browser = () => findBrowser(input.browser, signal);
  await writeFrames({ timeline, publicFolder, store, findBrowser: browser });
  const ownHash = hashKinds(own.map(({ code }) => code));
  const modules = own.map(({ name: kind, file }) => ({ document: timeline.name, kind, file }));
  const folder = path.resolve(storeDir, 'bundles');
  const sound = await openSound(timeline, store, onProgress);
  return {
    timeline,
    sound,
    /** Writes the sound for Remotion's own commands. */
    writeSound: (ended = signal) =>
      writeSound(sound, { ...store, signal: ended }, path.join(publicFolder, 'narration.m4a')),
    /** The document's folder under `public/`. Absolute. */
    publicFolder,
    /** The modules of the document's own kinds. */
    own: modules,
    /** What changes when an own kind does. */
    ownHash,
    /** The same for each, by its name. */
    ownCodes: new Map(own.map(({ name, code }) => [name, code])),
    ownStyle: styleOf(own) + (timeline.style ?? ''),
    fallback: openFallback(store, fonts),
    /** A folder of this run's own for what is only needed meanwhile. Absolute. */
    scratch: path.resolve(storeDir, 'scratch', `${timeline.name}-${randomUUID()}`),
    /** Remotion's bundle. */
    bundle: async (ended = signal) => {
      const { bundleVideo } = await import('../composition/bundle');
      const code = await codeHash('composition', store);
      const bundling = { own: modules, ownHash, code, publicDir, folder, signal: ended };
      return bundleVideo(bundling, onProgress);
    },
    findBrowser: browser,
  };
}
