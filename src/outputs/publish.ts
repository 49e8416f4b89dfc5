/** The output `publish`: the folder that a publisher takes, and its verification. */
import path from 'node:path';
import { z } from 'zod';
import { DECK_FORMATS } from '../format';
import type { Prepared } from '../pipeline';
import { deckInput, makeDeck } from './deck';
import { flag, makeShape, optionWords } from './option';
import { defineOutput } from './output';
import {
  makeVideos,
  tellOf,
  type Video,
  type VideoOptions,
  videoShape,
  writeTimeline,
} from './video';

export const publish = defineOutput({
  name: 'publish',
  summary: 'make all that a publisher takes: video, captions, chapters, transcript, proof',
  examples: ['lectern publish', 'lectern publish --check', 'lectern publish --check talk --json'],
  options: z.object({
    ...makeShape,
    check: z
      .union([z.literal(true), z.string()])
      .optional()
      .register(optionWords, {
        help: 'verify what was published, of a document or in a folder, against its manifest and all rules',
        value: '[what]',
      }),
    json: flag(
      'a line of JSON for each document; with --check: an array of {severity, message, fix, file, code}',
    ),
    ...videoShape,
  }),
  needs: ['sound', 'browser', 'encoder'],
  formats: ({ format }, meta) => format ?? meta.formats,
  screens: DECK_FORMATS,
  async instead(options, context) {
    if (options.check === undefined) return undefined;
    const { checkPublished } = await import('./published');
    return checkPublished(options, context);
  },
  async make(prepared, options) {
    const { folder, videos } = await makePublish(prepared, options);
    return { files: [folder], told: await tellOf(videos, options) };
  },
});

/**
 * Writes `<folder>/publish/`: all that a publisher takes, with a video for each format; `manifest.json` last. Returns its
 * path and those of its files.
 */
export async function makePublish(
  prepared: Prepared,
  options: VideoOptions = {},
): Promise<{ folder: string; files: string[]; videos: Video[] }> {
  const { writePublication } = await import('../publish/write');
  const { timeline, document, scenes: read, store } = prepared;
  const { onProgress } = prepared.options;
  const deck = await makeDeck(prepared);
  await writeTimeline(prepared);
  const videos = await makeVideos(prepared, options);
  const made = videos.map(({ file }) => file);
  const [first] = videos;
  const shown = videos.find(({ format }) => format === 'landscape') ?? first;
  if (!shown) throw new Error('No format was asked for.');
  const upright = videos.find(({ format }) => format === 'portrait');
  const portrait = upright === shown ? undefined : upright?.file;
  onProgress({ task: 'publish', done: 0, total: 1 });
  const input = {
    ...{
      timeline,
      own: read.own,
      text: document.written,
      store,
      tools: await toolVersions(prepared),
      takes: prepared.ownScenes,
    },
    videos: made,
    parts: await publishParts(prepared, { ...shown, deck: path.dirname(deck), portrait }),
  };
  const folder = path.join(prepared.folder, 'publish');
  const files = await writePublication(input, folder);
  onProgress({ task: 'publish', done: 1, total: 1 });
  return { folder, files, videos };
}

/** What a publication holds beside videos and texts, in the order in which it is written. */
export async function publishParts(
  prepared: Prepared,
  {
    format,
    file,
    deck,
    portrait,
  }: Pick<Video, 'format' | 'file'> & { deck: string; portrait?: string },
) {
  const { renderInWatch } = await import('../deck/write');
  const { writeThumbnail } = await import('../publish/thumbnail');
  const { writeWatch } = await import('../publish/watch/write');
  const { timeline, folder, store } = prepared;
  const thumbnail = path.join(folder, 'publish', 'thumbnail.jpg');
  const { version: browserVersion, ...browser } = await findVersion(prepared);
  const { languages } = prepared;
  const deckPage = languages && (await renderInWatch(deckInput(prepared)));
  const input = { ...deckInput(prepared), browserVersion, findBrowser: async () => browser };
  return {
    'thumbnail.jpg': (target: string) => writeThumbnail(input, target),
    watch: (target: string) =>
      writeWatch(
        { timeline, format, video: file, portrait, deck, deckPage, languages, thumbnail, store },
        target,
      ),
  };
}

/** The browser, and its version. */
export async function findVersion({ options, store }: Prepared) {
  const { findBrowser } = await import('../browser/find');
  const { askBrowser } = await import('../draw/renderer');
  const browser = await findBrowser(options.browser, options.signal);
  return { ...browser, version: (await askBrowser(browser, store)).version };
}

async function toolVersions(prepared: Prepared) {
  const { ffmpegVersion } = await import('../encode/measure');
  const { VERSION } = await import('remotion/version');
  const { versionsOf } = await import('../narration/cast');
  const { openVoice } = await import('../narration/voice');
  const { readVersion } = await import('../root');
  return {
    lectern: await readVersion(),
    node: process.versions.node,
    remotion: VERSION,
    ffmpeg: await ffmpegVersion(),
    browser: (await findVersion(prepared)).version,
    voice: versionsOf(prepared.lines, openVoice(prepared.document.meta)).join('; '),
  };
}
