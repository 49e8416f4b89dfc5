/** The frames of pictures that move, each as a file: what the video shows of them is no matter of when it is drawn. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '../browser/find';
import { writeAtomic } from '../cache/atomic';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { hashFile } from '../cache/output';
import type { Store } from '../cache/store';
import { pictureFile } from '../composition/public';
import { msToFrames } from '../time';
import { frameFile, framesOf, playingIn } from '../timeline/playing';
import type { Timeline } from '../timeline/schema';
import { packFrames, unpackFrames } from './pack';

export interface FramesInput {
  timeline: Timeline;
  /** The document's folder under `public/`, where its pictures lie, and frames will. Absolute. */
  publicFolder: string;
  store: Store;
  findBrowser(): Promise<Browser>;
}

const NAMESPACE = 'frames';
/** In the folder of a picture's frames: which they are. */
const MARK = 'key';

/** Writes the frames of every picture that moves; those that lie there are left alone. Throws BrowserFailure. */
export async function writeFrames(input: FramesInput): Promise<void> {
  const counts = new Map<string, { film: boolean; count: number }>();
  for (const { scene, durationMs } of input.timeline.scenes)
    for (const { src, plays, film } of playingIn(scene)) {
      const needed = film ? Math.min(framesOf(film), seenFrames(durationMs)) : 0;
      const count = Math.max(counts.get(src)?.count ?? 0, plays?.delays.length ?? needed);
      counts.set(src, { film: !!film, count });
    }
  for (const [src, { film, count }] of counts)
    await (film ? writeFilmOf : writeFramesOf)(src, count, input);
}

/** Of a video, those that its scene shows, and some more: a scene that becomes a little longer needs no others. */
const seenFrames = (durationMs: number): number =>
  Math.ceil(msToFrames(durationMs) / MORE_FRAMES) * MORE_FRAMES;
const MORE_FRAMES = 150;

/** Not kept in the store: they are many, and soon made again. Throws EncoderFailure. */
async function writeFilmOf(src: string, count: number, input: FramesInput): Promise<void> {
  const { publicFolder, store } = input;
  const file = pictureFile(publicFolder, src);
  const folder = path.dirname(pictureFile(publicFolder, frameFile(src, 0)));
  const code = await codeHash('frames', store);
  const key = fingerprint({ video: await hashFile(file), count, code });
  if ((await readFile(path.join(folder, MARK), 'utf8').catch(() => '')) === key) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { extractFrames } = await import('./film');
  await extractFrames(file, count, folder, store.signal);
  await writeAtomic(path.join(folder, MARK), Buffer.from(key));
}

async function writeFramesOf(
  src: string,
  count: number,
  { publicFolder, store, findBrowser }: FramesInput,
): Promise<void> {
  const file = pictureFile(publicFolder, src);
  const code = await codeHash('frames', store);
  const key = fingerprint({ picture: await hashFile(file), count, code });
  const nameOf = (index: number) => pictureFile(publicFolder, frameFile(src, index));
  const mark = path.join(path.dirname(nameOf(0)), MARK);
  if ((await readFile(mark, 'utf8').catch(() => '')) === key) return;
  // What drives the browser takes a second to load.
  const make = async () => {
    const { decodeFile } = await import('./decode');
    return packFrames(await decodeFile(file, count, await findBrowser()));
  };
  const { data } = await store.getOrMake(NAMESPACE, key, make);
  const frames = unpackFrames(data);
  await mkdir(path.dirname(mark), { recursive: true });
  // For one that cannot be decoded stands the one before it; for the first, the picture, which a browser shows as it can.
  const instead = frames.at(-1) ?? (await readFile(file));
  for (let index = 0; index < count; index++)
    await writeFile(nameOf(index), frames[index] ?? instead);
  await writeAtomic(mark, Buffer.from(key));
}
