/** The commands that make something of a document. */
import path from 'node:path';
import type { Checked, Prepared } from '../pipeline';
import type { Video } from '../rendition';
import { type Call, type Maker, PUBLIC, STORE } from './call';

/** Where a command speaks: paths and data for programs, all else for people. */
interface Streams {
  out(text: string): void;
  say(text: string): void;
}

/** Makes what is asked for of a document that was read; returns the exit code. */
export async function make(
  name: Maker,
  call: Call,
  read: NonNullable<Checked['read']>,
  { out, say }: Streams,
): Promise<number> {
  const { openProgress } = await import('./progress');
  const { prepare } = await import('../pipeline');
  const { LIMIT_BYTES, pruneStore } = await import('../cache/prune');
  const { write, terminal } = { write: say, terminal: process.stderr.isTTY };
  const progress = openProgress({ write, terminal, now: () => performance.now() });
  const { onProgress } = progress;
  try {
    const { out: outDir, browser, draw } = call;
    const options = { outDir, storeDir: STORE, publicDir: PUBLIC, browser, draw, onProgress };
    const prepared = await prepare(read, options);
    const { files, videos = [] } = await makers[name](prepared, call);
    const scenes = videos.flatMap((video) => video.scenes);
    const verified = call.verify ? await verifyAll(prepared, videos) : [];
    await pruneStore(STORE, LIMIT_BYTES, Date.now());
    progress.stop();
    for (const video of videos)
      if (call.licenseKey && video.scenes.some(({ reused }) => !reused))
        await report(call.licenseKey, say);
    if (call.why && scenes.length > 0) say((await import('./why')).describeScenes(scenes));
    for (const file of files) out(`${path.relative('', file) || file}\n`);
    for (const { text } of verified) say(text);
    return verified.some(({ failed }) => failed) ? 1 : 0;
  } finally {
    progress.stop();
  }
}

async function report(key: string, say: Streams['say']): Promise<void> {
  const { reportRender } = await import('../video/license');
  if (!(await reportRender(key))) say('The render could not be reported with the licence key.\n');
}

async function verifyAll(prepared: Prepared, videos: readonly Video[]) {
  const { verify } = await import('../rendition');
  const { describeVerified } = await import('./verify');
  const verified: ReturnType<typeof describeVerified>[] = [];
  for (const { file, format } of videos)
    verified.push(describeVerified(await verify(prepared, file, format)));
  return verified;
}

/** Paths of what a command made, and what was drawn for it. */
interface Made {
  files: string[];
  videos?: Video[];
}

const makers: Record<Maker, (prepared: Prepared, call: Call) => Promise<Made>> = {
  async build(prepared, call) {
    const { makeDeck } = await import('../pipeline');
    const deck = await makeDeck(prepared);
    const { files, videos } = await makers.video(prepared, call);
    return { files: [deck, ...files], videos };
  },
  async deck(prepared, { single }) {
    const { makeDeck } = await import('../pipeline');
    return { files: [await makeDeck(prepared, single)] };
  },
  async video(prepared, { format }) {
    const { writeTimeline } = await import('../pipeline');
    const { makeVideos } = await import('../rendition');
    const texts = await writeTimeline(prepared);
    const videos = await makeVideos(prepared, format);
    return { files: [...videos.map(({ file }) => file), ...texts], videos };
  },
  async publish(prepared, { format }) {
    const { makePublish } = await import('../publication');
    const { folder, videos } = await makePublish(prepared, format);
    return { files: [folder], videos };
  },
  async pdf(prepared, { steps, handout }) {
    const { makePdf } = await import('../pipeline');
    const paper = steps ? 'steps' : handout ? 'handout' : 'scenes';
    return { files: [await makePdf(prepared, paper)] };
  },
  async stills(prepared, { format }) {
    const { makeStills } = await import('../rendition');
    return { files: await makeStills(prepared, format) };
  },
};
