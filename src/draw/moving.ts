/** The frames of pictures that move, each as a file: what the video shows of them is no matter of when it is drawn. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '../browser/find';
import { writeAtomic } from '../cache/atomic';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { hashFile } from '../cache/output';
import type { Store } from '../cache/store';
import { pictureFile } from '../composition/public';
import { frameFile, playingIn } from '../timeline/playing';
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
  const playing = input.timeline.scenes.flatMap(({ scene }) => playingIn(scene));
  const counts = new Map(playing.map(({ src, plays }) => [src, plays.delays.length]));
  for (const [src, count] of counts) await writeFramesOf(src, count, input);
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
