/** Timeline to video: a chunk for each scene, made where the store has none, joined under one sound track. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import pMap from 'p-map';
import type { Browser } from '../browser/find';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { isCurrent, writeOutput } from '../cache/output';
import type { Store } from '../cache/store';
import type { Making } from '../draw/order';
import { chooseRenderer, type Draw, type Renderer } from '../draw/renderer';
import { joinChunks } from '../encode/join';
import type { Format } from '../format';
import type { OnProgress } from '../progress';
import { buildChapters } from '../timeline/chapters';
import { bothOrNone } from '../together';
import { type Arrivals, openArrivals } from './arrivals';
import type { Crew } from './crew';
import { rememberMaker } from './maker';
import { type Chunk, countPictures, expectPicture, planChunks } from './plan';
import type { VideoStage } from './stage';
import { explainScene, type RememberedScene, rememberScene, type SceneReport } from './why';

export interface VideoInput extends VideoStage {
  format: Format;
  /** How to draw; when left out, the browser is asked. */
  draw?: Draw;
  /** The document's folder, where its pictures lie. */
  documentFolder: string;
  captions: boolean;
  /** Others who make parts of it. */
  crew?: Crew;
  store: Store;
  onProgress: OnProgress;
}

type Plan = VideoInput & { renderer: Renderer };

const NAMESPACE = 'chunks';
/** Scenes that are remembered at once. */
const AT_ONCE = 4;

/** Writes `target`, unless it is there already. Returns of each scene whether it was in the store, and if not, why. */
export async function writeVideo(input: VideoInput, target: string): Promise<SceneReport[]> {
  const { timeline, store, sound, scratch, onProgress } = input;
  const { signal } = store;
  const browser = await input.findBrowser();
  const plan = { ...input, renderer: await chooseRenderer(input.draw, browser, store) };
  const chunks = await planChunks(plan);
  const { title, lang } = timeline.meta;
  const chapters = buildChapters(timeline);
  const key = fingerprint({
    code: await codeHash('joining', store),
    chunks: chunks.map(({ key }) => key),
    ...{ sound: sound.key, chapters, title, lang },
  });
  if (await isCurrent(store, key, target)) {
    for (const chunk of chunks) store.mention(NAMESPACE, chunk.key);
    onProgress({ task: 'frames', ...countPictures(chunks, [], 0), note: input.format });
    await input.writeSound();
    onProgress({ task: 'join', done: 1, total: 1, reused: 1 });
    return chunks.map(({ scene }) => reusedScene(scene));
  }
  await mkdir(scratch, { recursive: true });
  try {
    const arrivals = openArrivals();
    // The sound is made beside the pictures, and the chunks are joined to it as they come.
    const [, reports] = await bothOrNone(
      async (failed) => {
        await input.crew?.sound(timeline, failed);
        await input.writeSound(failed);
        const joined = { sound: await sound.track(failed), chapters, title, lang, scratch };
        await writeOutput(store, key, target, (temporary) =>
          joinChunks(
            { ...joined, chunks: inOrder(chunks, arrivals, failed), signal: failed },
            temporary,
          ),
        );
      },
      async (failed) => {
        const made = await collectChunks(chunks, { ...browser, signal: failed }, plan, arrivals);
        onProgress({ task: 'join', done: 0, total: 1 });
        return made;
      },
      signal,
    );
    onProgress({ task: 'join', done: 1, total: 1 });
    await pMap(chunks, ({ scene }) => rememberScene(store, scene), {
      concurrency: AT_ONCE,
      signal,
    });
    return reports;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const reusedScene = ({ id, format }: RememberedScene): SceneReport => ({
  id,
  format,
  reused: true,
});

async function* inOrder(chunks: readonly Chunk[], arrivals: Arrivals, signal: AbortSignal) {
  for (const { key, file } of chunks) {
    await arrivals.wait(key, signal);
    yield await readFile(file);
  }
}

/** Puts every chunk into the scratch folder, from the store or made anew. */
async function collectChunks(
  chunks: readonly Chunk[],
  browser: Browser,
  input: Plan,
  { came }: Arrivals,
): Promise<SceneReport[]> {
  const { store, format, onProgress } = input;
  const different = new Map(chunks.map((chunk) => [chunk.key, chunk]));
  const chunkOf = (key: string): Chunk => {
    const chunk = different.get(key);
    if (!chunk) throw new Error(`No scene ${key} was asked for.`);
    return chunk;
  };
  const take = async (key: string, data: Buffer) => {
    await writeFile(chunkOf(key).file, data);
    came(key);
  };
  const made = await store.getOrMakeAll(NAMESPACE, [...different.keys()], {
    async find(key) {
      const data = await store.read(NAMESPACE, key);
      if (data) await take(key, data);
      return data !== undefined;
    },
    async make(missing, keep) {
      const all = missing.map(chunkOf);
      const checked: Making['onChunk'] = async (key, data) => {
        await expectPicture(chunkOf(key), input.publicFolder);
        await keep(key, data);
      };
      const asked = await input.crew?.draw(all, input, checked, browser.signal);
      const left = asked?.left ?? all;
      if (left.length > 0) await makeChunks(left, chunks, browser, input, checked);
      if (asked?.failed) throw asked.failed;
    },
    take,
  });
  if (made.size > 0) await rememberMaker(input.renderer, store);
  else onProgress({ task: 'frames', ...countPictures(chunks, [], 0), note: format });
  return Promise.all(
    chunks.map(({ key, scene }) =>
      made.has(key) ? explainScene(store, scene) : reusedScene(scene),
    ),
  );
}

/** Makes the chunks that are missing with the renderer that was chosen; `onChunk` gets each as soon as it is there. */
async function makeChunks(
  list: readonly Chunk[],
  chunks: readonly Chunk[],
  browser: Browser,
  input: Plan,
  onChunk: Making['onChunk'],
): Promise<void> {
  const { timeline, format, captions, renderer, scratch, publicFolder, onProgress } = input;
  const how = renderer.draw === 'web' ? 'on a canvas' : 'by screenshots';
  const note = `${format}, ${browser.name}, ${how}`;
  let drawn = 0;
  const report = () => onProgress({ task: 'frames', ...countPictures(chunks, list, drawn), note });
  const making: Making = {
    ...{ browser, timeline, format, captions, chunks: list, scratch },
    onPicture() {
      drawn += 1;
      report();
    },
    onChunk,
  };
  if (renderer.draw === 'screenshots') {
    const serveUrl = await input.bundle(browser.signal);
    report();
    const { makeChunksByScreenshots } = await import('../draw/screenshots');
    await makeChunksByScreenshots(making, serveUrl);
  } else {
    report();
    const { makeChunksOnWeb } = await import('../draw/canvas');
    await makeChunksOnWeb({ ...making, own: input.own, ownHash: input.ownHash, publicFolder });
  }
}
