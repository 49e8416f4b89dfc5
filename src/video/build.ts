/** Timeline to video: a chunk for each scene, made where the store has none, joined under one sound track. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '../browser/find';
import { fingerprint } from '../cache/fingerprint';
import { isMade, makeFile } from '../cache/made';
import type { Store } from '../cache/store';
import type { OnProgress } from '../progress';
import type { TimedScene, Timeline } from '../timeline/schema';
import { msToFrames } from '../timeline/time';
import { type ChunkOrder, chunkFields, hashPicture, type Making } from './chunk';
import { heldFrames } from './frames';
import { joinChunks } from './join';
import { ChangedProblem } from './own';
import type { Sound } from './sound';
import { chooseWay, type Draw, type Way } from './way';
import type { OwnModule } from './webpack';
import { explainScene, rememberScene, type SceneReport } from './why';

export interface VideoInput {
  timeline: Timeline;
  /** Remotion's bundle. Called only when something is drawn by screenshots. */
  bundle(): Promise<string>;
  findBrowser(): Promise<Browser>;
  /** What changes when an own kind of the document does. */
  ownHash: string;
  ownKinds: readonly string[];
  /** The modules of the own kinds. */
  own: readonly OwnModule[];
  /** The document's folder under `public/`. Absolute. */
  publicFolder: string;
  /** How to draw; when left out, the browser is asked. */
  draw?: Draw;
  /** The document's folder, where its pictures lie. */
  documentFolder: string;
  captions: boolean;
  sound: Sound;
  /** Writes the sound for Remotion's own commands. */
  writeSound(): Promise<void>;
  store: Store;
  /** A folder of this run's own for what is only needed meanwhile. Absolute. */
  scratch: string;
  onProgress: OnProgress;
}

const ROOM = 'chunks';
/** Chunks read from the store at once. */
const AT_ONCE = 4;

interface Chunk extends ChunkOrder {
  timed: TimedScene;
  file: string;
  /** What decided it, for those who ask why it was made. */
  scene: { document: string; id: string; key: string; fields: Record<string, unknown> };
}

type PlanInput = VideoInput & { way: Way };

const chunkFile = (scratch: string, key: string): string => path.join(scratch, `${key}.mp4`);

/** Writes `target`, unless it is there already. Returns of each scene whether it was in the store, and if not, why. */
export async function writeVideo(input: VideoInput, target: string): Promise<SceneReport[]> {
  const { timeline, store, sound, scratch, onProgress } = input;
  const browser = await input.findBrowser();
  const plan = { ...input, way: await chooseWay(input.draw, browser, store) };
  const chunks = await planChunks(plan);
  const { title, lang } = timeline.meta;
  const key = fingerprint({
    version: 1,
    chunks: chunks.map(({ key }) => key),
    ...{ sound: sound.key, title, lang },
  });
  if (await isMade(store, key, target)) {
    onProgress({ task: 'frames', ...countFrames(chunks, [], 0) });
    await input.writeSound();
    onProgress({ task: 'join', done: 1, total: 1, reused: 1 });
    return chunks.map(({ scene }) => ({ id: scene.id, reused: true }));
  }
  await mkdir(scratch, { recursive: true });
  try {
    // The sound is made beside the pictures. A failure is thrown where it is waited for.
    const heard = input.writeSound();
    heard.catch(() => undefined);
    const reports = await collectChunks(chunks, browser, plan);
    await heard;
    onProgress({ task: 'join', done: 0, total: 1 });
    const parts = { chunks: chunks.map(({ file }) => file), sound: await sound.track() };
    await makeFile(store, key, target, (temporary) =>
      joinChunks({ ...parts, title, lang, scratch }, temporary),
    );
    onProgress({ task: 'join', done: 1, total: 1 });
    for (const { scene } of chunks) await rememberScene(store, scene);
    return reports;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Puts every chunk into the scratch folder, from the store or made anew. */
async function collectChunks(
  chunks: readonly Chunk[],
  browser: Browser,
  input: PlanInput,
): Promise<SceneReport[]> {
  const missing = new Map<string, Chunk>();
  const queue = chunks.values();
  const next = async (): Promise<void> => {
    for (const chunk of queue) {
      const kept = await input.store.read(ROOM, chunk.key);
      if (kept) await writeFile(chunk.file, kept);
      else missing.set(chunk.key, chunk);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  const reports = await Promise.all(
    chunks.map(({ key, scene }) =>
      missing.has(key) ? explainScene(input.store, scene) : { id: scene.id, reused: true },
    ),
  );
  const list = [...missing.values()];
  if (list.length > 0) await makeChunks(list, chunks, browser, input);
  else input.onProgress({ task: 'frames', ...countFrames(chunks, [], 0) });
  return reports;
}

const planChunks = async (input: PlanInput): Promise<Chunk[]> =>
  Promise.all(
    input.timeline.scenes.map(async (timed) => {
      const fields = await chunkFields(timed, input);
      const key = fingerprint(fields);
      return {
        key,
        timed,
        scene: {
          document: `${input.documentFolder}/${input.timeline.name}`,
          id: timed.scene.id,
          key,
          fields,
        },
        held: heldFrames(timed, input.captions),
        startFrame: msToFrames(timed.startMs),
        file: chunkFile(input.scratch, key),
      };
    }),
  );

/** Throws ChangedProblem when what a chunk shows is no longer what its key says. */
async function expectPicture({ timed, scene }: Chunk, publicFolder: string): Promise<void> {
  if ((await hashPicture(timed.scene, publicFolder)) !== scene.fields.picture)
    throw new ChangedProblem(`The picture of scene "${scene.id}"`);
}

const countFrames = (chunks: readonly Chunk[], missing: readonly Chunk[], drawn: number) => {
  const sum = (list: readonly Chunk[]) => list.reduce((n, { held }) => n + held.length, 0);
  const reused = sum(chunks) - sum(missing);
  return { done: reused + drawn, total: sum(chunks), reused };
};

/** Makes the chunks that are missing in the way that was chosen, and keeps each as soon as it is there. */
async function makeChunks(
  missing: readonly Chunk[],
  chunks: readonly Chunk[],
  browser: Browser,
  input: PlanInput,
): Promise<void> {
  const { timeline, captions, way, scratch, publicFolder, store, onProgress } = input;
  const how = way.draw === 'web' ? 'on a canvas' : 'by screenshots';
  const note = `${browser.name}, ${how}`;
  let drawn = 0;
  const report = () => onProgress({ task: 'frames', ...countFrames(chunks, missing, drawn), note });
  const making: Making = {
    ...{ browser, timeline, captions, chunks: missing, scratch },
    onPicture() {
      drawn += 1;
      report();
    },
    async onChunk(key, data) {
      for (const chunk of missing) if (chunk.key === key) await expectPicture(chunk, publicFolder);
      await store.write(ROOM, key, data);
      await writeFile(chunkFile(scratch, key), data);
    },
  };
  if (way.draw === 'screenshots') {
    const serveUrl = await input.bundle();
    report();
    const { makeChunksByScreenshots } = await import('./screenshots');
    await makeChunksByScreenshots(making, serveUrl);
  } else {
    report();
    const { makeChunksOnWeb } = await import('./web');
    await makeChunksOnWeb({ ...making, own: input.own, ownHash: input.ownHash, publicFolder });
  }
}
