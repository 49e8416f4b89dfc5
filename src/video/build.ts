/** Timeline to video: a chunk for each scene, made where the store has none, joined under one sound track. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '../browser/find';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import type { OnProgress } from '../progress';
import type { Timeline } from '../timeline/schema';
import { msToFrames } from '../timeline/time';
import { type ChunkOrder, chunkFields, type Making } from './chunk';
import { heldFrames } from './frames';
import { joinChunks } from './join';
import { makeChunksByScreenshots } from './screenshots';
import { chooseWay, type Draw, type Way } from './way';
import { makeChunksOnWeb } from './web';
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
  /** The sound track's file, when it is finished. It is made beside the pictures. */
  sound: Promise<string>;
  store: Store;
  /** A folder of this run's own for what is only needed meanwhile. Absolute. */
  scratch: string;
  onProgress: OnProgress;
}

const ROOM = 'chunks';

interface Chunk extends ChunkOrder {
  file: string;
  /** What decided it, for those who ask why it was made. */
  scene: { document: string; id: string; key: string; fields: Record<string, unknown> };
}

type PlanInput = VideoInput & { way: Way };

const chunkFile = (scratch: string, key: string): string => path.join(scratch, `${key}.mp4`);

/** Writes `target`. Returns of each scene whether it was in the store, and if not, why. */
export async function writeVideo(input: VideoInput, target: string): Promise<SceneReport[]> {
  const { timeline, store, scratch, onProgress } = input;
  await mkdir(scratch, { recursive: true });
  try {
    const browser = await input.findBrowser();
    const plan = { ...input, way: await chooseWay(input.draw, browser, store) };
    const chunks = await planChunks(plan);
    const missing: Chunk[] = [];
    for (const chunk of chunks) {
      const kept = await store.read(ROOM, chunk.key);
      if (kept) await writeFile(chunk.file, kept);
      else if (!missing.some(({ key }) => key === chunk.key)) missing.push(chunk);
    }
    const reports = await Promise.all(
      chunks.map(({ key, scene }) =>
        missing.some((chunk) => chunk.key === key)
          ? explainScene(store, scene)
          : { id: scene.id, reused: true },
      ),
    );
    if (missing.length > 0) await makeChunks(missing, chunks, browser, plan);
    else onProgress({ task: 'frames', ...countFrames(chunks, missing, 0) });
    onProgress({ task: 'join', done: 0, total: 1 });
    const { title, lang } = timeline.meta;
    const files = chunks.map(({ file }) => file);
    const sound = await input.sound;
    await joinChunks({ chunks: files, sound, title, lang, scratch }, target);
    onProgress({ task: 'join', done: 1, total: 1 });
    for (const { scene } of chunks) await rememberScene(store, scene);
    return reports;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const planChunks = async (input: PlanInput): Promise<Chunk[]> =>
  Promise.all(
    input.timeline.scenes.map(async (timed) => {
      const fields = await chunkFields(timed, input);
      const key = fingerprint(fields);
      return {
        key,
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
  const { timeline, captions, way, scratch, store, onProgress } = input;
  const how = way.draw === 'web' ? 'on a canvas' : 'by screenshots';
  const note = `${browser.name}, ${how}`;
  let drawn = 0;
  const report = () => onProgress({ task: 'frames', ...countFrames(chunks, missing, drawn), note });
  const making: Making = {
    ...{ browser, name: timeline.name, captions, chunks: missing, scratch },
    onPicture() {
      drawn += 1;
      report();
    },
    async onChunk(key, data) {
      await store.write(ROOM, key, data);
      await writeFile(chunkFile(scratch, key), data);
    },
  };
  if (way.draw === 'screenshots') {
    const serveUrl = await input.bundle();
    report();
    await makeChunksByScreenshots(making, serveUrl);
  } else {
    report();
    await makeChunksOnWeb({ ...making, own: input.own, publicFolder: input.publicFolder });
  }
}
