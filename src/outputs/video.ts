/** The output `video`: a video for each format, with its captions and the timeline. */
import path from 'node:path';
import { z } from 'zod';
import { type Format, formatEnding } from '../format';
import type { Prepared } from '../pipeline';
import type { VideoStage } from '../video/stage';
import type { Verified } from '../video/verify';
import type { SceneReport } from '../video/why';
import { flag, formatOption, makeShape, optionWords, sceneOption, watchFlag } from './option';
import { defineOutput, type Made } from './output';
import type { Told } from './told';

/** How a video is made, also for a publication. */
export const videoShape = {
  why: flag('tell of each scene whether it was drawn again, and why'),
  draw: z
    .enum(['web', 'screenshots'], { error: 'It is web or screenshots.' })
    .optional()
    .register(optionWords, {
      help: 'how the video is drawn, "web" or "screenshots"; the fastest way when left out',
      value: '<way>',
    }),
  licenseKey: z.string().optional().register(optionWords, {
    help: "reports the video to Remotion's makers, where the licence asks for it",
    value: '<key>',
    env: 'REMOTION_LICENSE_KEY',
  }),
  format: formatOption,
  watch: watchFlag,
};
const videoSchema = z.object({ ...videoShape, scene: sceneOption });
export type VideoOptions = Partial<z.output<typeof videoSchema>>;

export const video = defineOutput({
  name: 'video',
  summary: 'make the video alone',
  examples: [
    'lectern video --format portrait,square',
    'lectern video tour --scene table',
    'lectern video --verify',
  ],
  options: z.object({
    ...makeShape,
    ...videoShape,
    scene: sceneOption,
    verify: flag('draw some frames of the video again through plain Remotion, and compare'),
  }),
  needs: ['sound', 'browser', 'encoder'],
  built: true,
  formats: ({ format }, meta) => format ?? meta.formats,
  async make(prepared, options) {
    const texts = await writeTimeline(prepared);
    const videos = await makeVideos(prepared, options);
    const verified = options.verify ? await verifyAll(prepared, videos) : [];
    return {
      files: [...videos.map(({ file }) => file), ...texts],
      told: (await tellOf(videos, options)) + verified.map(({ text }) => text).join(''),
      failed: verified.some(({ failed }) => failed),
    };
  },
});

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
  { draw }: VideoOptions = {},
  stage?: VideoStage,
): Promise<Video> {
  const { writeVideo } = await import('../video/build');
  const { timeline, document, store, folder, options } = prepared;
  const file = path.join(folder, `${timeline.name}${formatEnding(format)}.mp4`);
  const { captions } = timeline.meta;
  const { onProgress, crew } = options;
  const input = {
    ...{ format, documentFolder: document.folder, captions, draw, crew, store, onProgress },
  };
  const scenes = await writeVideo({ ...(stage ?? (await openStage(prepared))), ...input }, file);
  return { format, file, scenes };
}

/**
 * A video for each format (those of the front matter when none are named), one after the other; all have the same sound.
 * Of one scene alone where it is named: the video of the whole stays as it is.
 */
export async function makeVideos(whole: Prepared, options: VideoOptions = {}): Promise<Video[]> {
  const { prepared, stage } =
    options.scene === undefined
      ? { prepared: whole, stage: await openStage(whole) }
      : await openAlone(whole, options.scene);
  const made: Video[] = [];
  for (const format of options.format ?? prepared.document.meta.formats) {
    prepared.options.signal?.throwIfAborted();
    made.push(await makeVideo(prepared, format, options, stage));
  }
  return made;
}

/** One scene alone, called `<name>-<scene>`. Throws Failure where there is no such scene. */
export async function openAlone(
  prepared: Prepared,
  scene: string,
): Promise<{ prepared: Prepared; stage: VideoStage }> {
  const { sceneAlone } = await import('../timeline/alone');
  const { openSound } = await import('../sound/track');
  const { store, options } = prepared;
  const timeline = sceneAlone(prepared.timeline, scene);
  const sound = await openSound(timeline, store, options.onProgress);
  // Remotion's own commands go on with the whole.
  const writeSound = async (signal?: AbortSignal) => void (await sound.track(signal));
  const stage = { ...(await openStage(prepared)), timeline, sound, writeSound };
  const name = `${timeline.name}-${scene}`;
  return { prepared: { ...prepared, timeline: { ...timeline, name } }, stage };
}

/** What is to be told of finished videos; reports them where a key asks for it. */
export async function tellOf(
  videos: readonly Video[],
  { why, licenseKey }: VideoOptions,
): Promise<NonNullable<Made['told']>> {
  let told = '';
  for (const { scenes } of videos)
    if (licenseKey && scenes.some(({ reused }) => !reused)) told += await report(licenseKey);
  if (!why) return told;
  const { describeScenes } = await import('./told');
  return told + describeScenes(videos.flatMap(({ scenes }) => scenes));
}

async function report(key: string): Promise<string> {
  const { reportRender } = await import('../video/license');
  const reported = await reportRender(key);
  return reported ? '' : 'The render could not be reported with the licence key.\n';
}

/** Writes timeline.json and captions.vtt, and returns their paths. */
export async function writeTimeline({ timeline, folder }: Prepared): Promise<string[]> {
  const { renderVtt } = await import('../publish/captions');
  const { writeAtomic } = await import('../cache/atomic');
  const texts = {
    'timeline.json': `${JSON.stringify(timeline, null, 1)}\n`,
    'captions.vtt': renderVtt(timeline),
  };
  for (const [name, text] of Object.entries(texts))
    await writeAtomic(path.join(folder, name), text);
  return Object.keys(texts).map((name) => path.join(folder, name));
}

async function verifyAll(prepared: Prepared, videos: readonly Video[]): Promise<Told[]> {
  const { describeVerified } = await import('./told');
  const verified: Told[] = [];
  for (const { file, format } of videos)
    verified.push(describeVerified(await verify(prepared, file, format)));
  return verified;
}

/** Compares a random sample of the frames of the video in `file` with what plain Remotion draws, worst first. */
export async function verify(
  prepared: Prepared,
  file: string,
  format: Format = 'landscape',
): Promise<Verified[]> {
  const { verifyVideo } = await import('../video/verify');
  const { timeline, options } = prepared;
  const stage = await openStage(prepared);
  const [serveUrl, browser] = [await stage.bundle(), await stage.findBrowser()];
  const { onProgress, signal } = options;
  const random = Math.random;
  return verifyVideo({ timeline, format, file, serveUrl, browser, random, onProgress, signal });
}

/** The composition, ready to be drawn. */
export async function openStage({
  timeline,
  document,
  scenes,
  store,
  options,
}: Prepared): Promise<VideoStage> {
  const { prepareStage } = await import('../video/stage');
  const { own } = scenes;
  return prepareStage({ ...options, timeline, documentFolder: document.folder, own, store });
}
