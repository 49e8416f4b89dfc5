/** Timeline to video: a chunk for each scene, made where the store has none, joined under one sound track. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '../browser/find';
import type { Store } from '../cache/store';
import type { OnProgress } from '../progress';
import type { Timeline } from '../timeline/schema';
import { msToFrames } from '../timeline/time';
import { chunkKey } from './chunk';
import { drawFrames } from './draw';
import { encodeChunk } from './encode';
import { type Held, heldFrames } from './frames';
import { joinChunks } from './join';

export interface VideoInput {
  timeline: Timeline;
  /** Bundle of the composition. Called only when something must be drawn. */
  bundle(): Promise<string>;
  findBrowser(): Promise<Browser>;
  /** What changes when an own kind of the document does. */
  ownHash: string;
  ownKinds: readonly string[];
  /** The document's folder, where its pictures lie. */
  documentFolder: string;
  captions: boolean;
  /** The sound track. */
  sound: string;
  store: Store;
  /** A folder of this run's own for what is only needed meanwhile. Absolute. */
  scratch: string;
  onProgress: OnProgress;
}

const ROOM = 'chunks';

interface Chunk {
  key: string;
  held: Held[];
  /** Frame of the composition at which the scene begins. */
  startFrame: number;
  file: string;
}

/** Writes `target`. Returns how many scenes were drawn, and how many were in the store. */
export async function writeVideo(
  input: VideoInput,
  target: string,
): Promise<{ drawn: number; reused: number }> {
  const { timeline, store, scratch, onProgress } = input;
  await mkdir(scratch, { recursive: true });
  try {
    const chunks = await planChunks(input);
    const missing: Chunk[] = [];
    for (const chunk of chunks) {
      const kept = await store.read(ROOM, chunk.key);
      if (kept) await writeFile(chunk.file, kept);
      else if (!missing.some(({ key }) => key === chunk.key)) missing.push(chunk);
    }
    if (missing.length > 0) await makeChunks(missing, chunks, input);
    else onProgress({ task: 'frames', ...countFrames(chunks, missing, 0) });
    onProgress({ task: 'join', done: 0, total: 1 });
    const { title, lang } = timeline.meta;
    const files = chunks.map(({ file }) => file);
    await joinChunks({ chunks: files, sound: input.sound, title, lang, scratch }, target);
    onProgress({ task: 'join', done: 1, total: 1 });
    return { drawn: missing.length, reused: chunks.length - missing.length };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const planChunks = async (input: VideoInput): Promise<Chunk[]> =>
  Promise.all(
    input.timeline.scenes.map(async (timed) => {
      const key = await chunkKey(timed, input);
      return {
        key,
        held: heldFrames(timed, input.captions),
        startFrame: msToFrames(timed.startMs),
        file: path.join(input.scratch, `${key}.mp4`),
      };
    }),
  );

const countFrames = (chunks: readonly Chunk[], missing: readonly Chunk[], drawn: number) => {
  const sum = (list: readonly Chunk[]) => list.reduce((n, { held }) => n + held.length, 0);
  const reused = sum(chunks) - sum(missing);
  return { done: reused + drawn, total: sum(chunks), reused };
};

/** Draws all missing pictures in one go; a chunk is encoded as soon as its last picture is there, beside the drawing. */
async function makeChunks(
  missing: readonly Chunk[],
  chunks: readonly Chunk[],
  { timeline, bundle, findBrowser, captions, scratch, store, onProgress }: VideoInput,
): Promise<void> {
  const serveUrl = await bundle();
  const browser = await findBrowser();
  const owners = new Map(
    missing.flatMap((chunk) =>
      chunk.held.map(({ frame }) => [chunk.startFrame + frame, chunk] as const),
    ),
  );
  const left = new Map(missing.map((chunk) => [chunk, chunk.held.length]));
  const pictureOf = (frame: number) => `${frame}.jpeg`;
  let drawn = 0;
  let encoding: Promise<void> = Promise.resolve();
  const report = () =>
    onProgress({ task: 'frames', ...countFrames(chunks, missing, drawn), note: browser.name });
  report();
  await drawFrames({
    ...{ serveUrl, browser, format: 'jpeg', input: { name: timeline.name, captions } },
    frames: [...owners.keys()],
    async onFrame(picture, frame) {
      const chunk = owners.get(frame);
      if (!chunk) return;
      await writeFile(path.join(scratch, pictureOf(frame)), picture);
      drawn += 1;
      report();
      const rest = (left.get(chunk) ?? 0) - 1;
      left.set(chunk, rest);
      if (rest === 0) encoding = encoding.then(() => encode(chunk));
      // A failure is thrown when all is waited for.
      encoding.catch(() => undefined);
    },
  });
  await encoding;

  async function encode({ key, held, startFrame }: Chunk): Promise<void> {
    const pictures = held.map(({ frame, count }) => ({
      file: pictureOf(startFrame + frame),
      count,
    }));
    const file = await encodeChunk(pictures, scratch, key);
    await store.write(ROOM, key, await readFile(file));
    await Promise.all(pictures.map((picture) => rm(path.join(scratch, picture.file))));
  }
}
