/** What a job is made of, as it is handed out: nothing of it names this machine or its folders. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { pictureFile } from '../composition/public';
import { bundleOwn } from '../draw/page/bundle';
import { FORMAT_NAMES } from '../format';
import { sceneAlone } from '../timeline/alone';
import { pictures } from '../timeline/pictures';
import type { Timeline } from '../timeline/schema';
import type { VideoInput } from '../video/build';
import type { Chunk } from '../video/plan';
import { keepBlob, keepValue } from './blob';
import type { DrawInput, Job, SoundInput, SpeakInput } from './job';

/** What the document is called where its scene is drawn: its own name decides no picture, and becomes no folder. */
export const DRAWN_NAME = 'scene';

/** The scene, its pictures and the document's own kinds where it needs them. `shown` is what `beyondAscii` says. */
export async function packDraw(
  { key, timed, scene: { id, format } }: Chunk,
  video: VideoInput,
  { isOwn, shown }: { isOwn: boolean; shown: string },
): Promise<Job> {
  const { store, captions, ownStyle } = video;
  const timeline = { ...sceneAlone(video.timeline, timed.scene.id), name: DRAWN_NAME };
  const input: DrawInput = {
    ...{ timeline, format, captions, ownStyle },
    pictures: await packPictures(timeline, video),
    shown,
    ...(isOwn && { own: await packOwn(video) }),
  };
  const label = `scene "${id}" (${format})`;
  return { kind: 'draw', key, input: await keepValue(store, input), label };
}

/** Whether code of the document's own draws it, or lies under it. */
export const needsOwn = ({ timed }: Chunk, { own, ownStyle, timeline }: VideoInput): boolean =>
  own.length > 0 &&
  (JSON.stringify(timed.scene).includes('"kind":"own"') || ownStyle !== (timeline.style ?? ''));

async function packPictures(
  timeline: Timeline,
  { publicFolder, store }: VideoInput,
): Promise<DrawInput['pictures']> {
  const packed: DrawInput['pictures'] = [];
  for (const src of pictures(timeline, FORMAT_NAMES)) {
    const hash = await keepBlob(store, await readFile(pictureFile(publicFolder, src)));
    packed.push({ src, hash, ending: path.extname(src).slice(1).toLowerCase() || 'bin' });
  }
  return packed;
}

async function packOwn({ own, ownCodes, store }: VideoInput): Promise<DrawInput['own']> {
  const modules = own.map((one) => ({ ...one, document: DRAWN_NAME }));
  return { script: await keepBlob(store, await bundleOwn(modules)), codes: [...ownCodes] };
}

/** Of the whole document, what decides its fonts: words with letters that are not ASCII, and dates. */
export function beyondAscii(timeline: Timeline): string {
  const text = JSON.stringify(timeline);
  const words = text.match(/[^\s"]*[^\0-\x7f][^\s"]*/gu) ?? [];
  const dates = text.match(/"date":"\d{4}-\d\d-\d\d"/g) ?? [];
  return [...new Set([...words, ...dates])].join(' ');
}

export async function packSpeech(input: SpeakInput, store: Store): Promise<Job> {
  const { lines } = input;
  const key = fingerprint(lines.map((one) => one.key).toSorted());
  const count = lines.length === 1 ? 'a sentence' : `${lines.length} sentences`;
  return {
    kind: 'speak',
    key,
    input: await keepValue(store, input),
    label: `${count} of ${input.voice.name}`,
  };
}

export async function packSound(key: string, input: SoundInput, store: Store): Promise<Job> {
  return {
    kind: 'sound',
    key,
    input: await keepValue(store, input),
    label: 'the sound of a scene',
  };
}
