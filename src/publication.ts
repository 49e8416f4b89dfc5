/** A prepared document as the folder that a publisher takes. */
import path from 'node:path';
import type { Format } from './format';
import { openVoice } from './narration/voice';
import { deckInput, makeDeck, type Prepared, writeTimeline } from './pipeline';
import { makeVideos, type Video } from './rendition';
import { readVersion } from './root';

/**
 * Writes `<folder>/publish/`: all that a publisher takes, with a video for each format; `manifest.json` last. Returns its
 * path and those of its files.
 */
export async function makePublish(
  prepared: Prepared,
  formats?: readonly Format[],
): Promise<{ folder: string; files: string[]; videos: Video[] }> {
  const { writePublication } = await import('./publish/write');
  const { timeline, document, scenes: read, store, options } = prepared;
  const deck = await makeDeck(prepared);
  await writeTimeline(prepared);
  const videos = await makeVideos(prepared, formats);
  const made = videos.map(({ file }) => file);
  const [first] = videos;
  const shown = videos.find(({ format }) => format === 'landscape') ?? first;
  if (!shown) throw new Error('No format was asked for.');
  options.onProgress({ task: 'publish', done: 0, total: 1 });
  const input = {
    ...{ timeline, own: read.own, text: document.text, store, tools: await toolVersions(prepared) },
    videos: made,
    parts: await publishParts(prepared, { ...shown, deck: path.dirname(deck) }),
  };
  const folder = path.join(prepared.folder, 'publish');
  const files = await writePublication(input, folder);
  options.onProgress({ task: 'publish', done: 1, total: 1 });
  return { folder, files, videos };
}

/** What a publication holds beside videos and texts, in the order in which it is written. */
export async function publishParts(
  prepared: Prepared,
  { format, file, deck }: Pick<Video, 'format' | 'file'> & { deck: string },
) {
  const { writeThumbnail } = await import('./publish/thumbnail');
  const { writeWatch } = await import('./publish/watch/write');
  const { timeline, folder } = prepared;
  const thumbnail = path.join(folder, 'publish', 'thumbnail.jpg');
  const { version: browserVersion, ...browser } = await findVersion(prepared);
  const input = { ...deckInput(prepared), browserVersion, findBrowser: async () => browser };
  return {
    'thumbnail.jpg': (target: string) => writeThumbnail(input, target),
    watch: (target: string) =>
      writeWatch({ timeline, format, video: file, deck, thumbnail }, target),
  };
}

/** The browser, and its version. */
async function findVersion({ options, store }: Prepared) {
  const { findBrowser } = await import('./browser/find');
  const { askBrowser } = await import('./draw/renderer');
  const browser = await findBrowser(options.browser);
  return { ...browser, version: (await askBrowser(browser, store)).version };
}

async function toolVersions(prepared: Prepared) {
  const { ffmpegVersion } = await import('./encode/measure');
  const { VERSION } = await import('remotion/version');
  return {
    lectern: await readVersion(),
    node: process.versions.node,
    remotion: VERSION,
    ffmpeg: await ffmpegVersion(),
    browser: (await findVersion(prepared)).version,
    voice: openVoice(prepared.document.meta).version,
  };
}
