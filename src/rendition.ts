/** A prepared document as videos and as pictures: what draws its composition. */
import path from 'node:path';
import { writeAtomic } from './cache/atomic';
import { type Format, formatEnding } from './format';
import { makeDeck, type Prepared } from './pipeline';
import type { VideoStage } from './video/stage';
import type { Verified } from './video/verify';
import type { SceneReport } from './video/why';

export interface Video {
  format: Format;
  file: string;
  /** Of each scene whether it was drawn, and why. */
  scenes: SceneReport[];
}

/** Writes `<folder>/<name>.mp4`, `<name>-portrait.mp4` or `<name>-square.mp4`. */
export async function makeVideo(
  prepared: Prepared,
  format: Format = 'landscape',
  stage?: VideoStage,
): Promise<Video> {
  const { writeVideo } = await import('./video/build');
  const { timeline, document, store, folder, options } = prepared;
  const { draw, onProgress } = options;
  const file = path.join(folder, `${timeline.name}${formatEnding(format)}.mp4`);
  const { captions } = timeline.meta;
  const input = { format, documentFolder: document.folder, captions, draw, store, onProgress };
  const scenes = await writeVideo({ ...(stage ?? (await openStage(prepared))), ...input }, file);
  return { format, file, scenes };
}

/** A video for each format, one after the other; all have the same sound. */
export async function makeVideos(
  prepared: Prepared,
  formats: readonly Format[] = prepared.document.meta.formats,
): Promise<Video[]> {
  const stage = await openStage(prepared);
  const made: Video[] = [];
  for (const format of formats) made.push(await makeVideo(prepared, format, stage));
  return made;
}

/** Compares a random sample of the frames of the video in `file` with what plain Remotion draws, worst first. */
export async function verify(
  prepared: Prepared,
  file: string,
  format: Format = 'landscape',
): Promise<Verified[]> {
  const { verifyVideo } = await import('./video/verify');
  const { timeline, options } = prepared;
  const stage = await openStage(prepared);
  const [serveUrl, browser] = [await stage.bundle(), await stage.findBrowser()];
  const { onProgress } = options;
  const random = Math.random;
  return verifyVideo({ timeline, format, file, serveUrl, browser, random, onProgress });
}

/** Shows the composition in Remotion Studio until that is ended; returns its exit code. */
export async function openStudio(
  prepared: Prepared,
  how: { port: number; open: boolean; signal: AbortSignal },
): Promise<number> {
  const { runStudio } = await import('./composition/studio');
  const { storeDir, publicDir } = prepared.options;
  const stage = await openStage(prepared);
  await stage.writeSound();
  const { executablePath: browser } = await stage.findBrowser();
  return runStudio({
    ...{ name: prepared.timeline.name, own: stage.own, browser, ...how },
    folder: path.resolve(storeDir, 'bundles'),
    publicDir: path.resolve(publicDir),
  });
}

/** The composition, ready to be drawn. */
export async function openStage({
  timeline,
  document,
  scenes,
  store,
  options,
}: Prepared): Promise<VideoStage> {
  const { prepareStage } = await import('./video/stage');
  const { own } = scenes;
  return prepareStage({ ...options, timeline, documentFolder: document.folder, own, store });
}

/** Writes `<folder>/stills.png`, `stills-portrait.png` or `stills-square.png`, every scene settled, and returns their paths. */
export async function makeStills(
  prepared: Prepared,
  formats: readonly Format[] = prepared.document.meta.formats,
): Promise<string[]> {
  const { drawContactSheet } = await import('./still/contact');
  const { timeline, folder, options } = prepared;
  const { onProgress } = options;
  const index = await makeDeck(prepared);
  const stage = await openStage(prepared);
  // What lies under `public/` belongs together: Remotion's own commands play it.
  await stage.writeSound();
  const [serveUrl, browser] = [await stage.bundle(), await stage.findBrowser()];
  const files: string[] = [];
  for (const format of formats) {
    const file = path.join(folder, `stills${formatEnding(format)}.png`);
    const input = { timeline, format, index, serveUrl, browser, onProgress };
    await writeAtomic(file, await drawContactSheet(input));
    files.push(file);
  }
  return files;
}
