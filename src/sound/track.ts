/** The sound of each scene, encoded once on the scene's own time, and the track that they make together. */
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { openMemory } from '../cache/making';
import { isCurrent, writeOutput } from '../cache/output';
import type { Store } from '../cache/store';
import { fileArgument, runFfmpeg } from '../encode/ffmpeg';
import type { OnProgress } from '../progress';
import { mapUntilFailure } from '../together';
import { packetsOf } from './adts';
import { encodeAac } from './encode';
import { filmFields } from './laid-film';
import { mixWithBed } from './mix';
import { speechSpans } from './music/duck';
import type { Music } from './music/schema';
import type { Heard, HeardScene, LaidScene } from './schema';

const NAMESPACE = 'sound';
/** Scenes under way at once: while one is encoded, the next is mixed. */
const AT_ONCE = 2;

export interface Sound {
  /** Fingerprint of what is heard. */
  key: string;
  /** The track of the whole timeline, AAC in ADTS frames. Made when first asked for. Throws EncoderFailure. */
  track(signal?: AbortSignal): Promise<Buffer>;
  /** Tells the store that its parts are in use. */
  mention(): void;
}

export async function openSound(
  timeline: Heard,
  store: Store,
  onProgress: OnProgress,
): Promise<Sound> {
  const made = openMemory<Buffer>();
  const { music } = timeline.meta;
  const keys = await soundKeys(timeline, store);
  const bed = music && {
    ...{ music, code: await codeHash('music', store), spans: speechSpans(timeline) },
  };
  const key = fingerprint({ scenes: keys, bed });
  const make = (ended: Store) =>
    music
      ? makeTrackWithBed(timeline, music, key, ended, onProgress)
      : makeTrack(timeline, keys, ended, onProgress);
  const track = (signal = store.signal) => made.once(key, () => make({ ...store, signal }));
  const mention = () => {
    for (const part of music ? [key] : keys) store.mention(NAMESPACE, part);
  };
  return { key, track, mention };
}

/** Of the sounds of scenes, in their order. */
export async function soundKeys(
  { scenes }: Pick<Heard, 'scenes'>,
  store: Store,
): Promise<string[]> {
  const code = await codeHash('sound', store);
  return scenes.map((scene) => sceneKey(scene, code));
}

const sceneKey = (scene: LaidScene, code: string): string => {
  const { durationMs, sounds } = scene;
  const clips = sounds.map(({ clip, startMs }) => [clip, startMs]);
  return fingerprint({ durationMs, sounds: clips, ...filmFields(scene), code });
};

/** Writes the track to `file`, an MP4 of AAC alone, unless it is there already. Throws EncoderFailure. */
export async function writeSound(sound: Sound, store: Store, file: string): Promise<void> {
  if (await isCurrent(store, sound.key, file)) return sound.mention();
  const input = await sound.track(store.signal);
  await writeOutput(store, sound.key, file, (temporary) =>
    runFfmpeg(['-f', 'aac', '-i', 'pipe:0', '-c', 'copy', '-f', 'mp4', fileArgument(temporary)], {
      input,
      signal: store.signal,
    }),
  );
}

/**
 * A scene begins and ends in silence, so the packets of one may follow those of another. Each scene begins with the
 * packet nearest to its time: a packet is 21 ms long, so that it is at most 11 ms off.
 */
async function makeTrack(
  { scenes }: Heard,
  keys: readonly string[],
  store: Store,
  onProgress: OnProgress,
): Promise<Buffer> {
  let [done, reused] = [0, 0];
  const report = () => onProgress({ task: 'sound', done, total: scenes.length, reused });
  report();
  const make = async (timed: HeardScene, signal: AbortSignal, i: number): Promise<Buffer> => {
    const encode = () => encodeAac(timed, { ...store, signal });
    const sound = await store.getOrMake(NAMESPACE, keys[i] ?? '', encode);
    done += 1;
    if (sound.reused) reused += 1;
    report();
    return packetsOf(timed, sound.data);
  };
  const { signal } = store;
  return Buffer.concat(await mapUntilFailure(scenes, make, { concurrency: AT_ONCE, signal }));
}

/** Music goes on where a scene ends, so the track is mixed and encoded as a whole. Throws EncoderFailure. */
async function makeTrackWithBed(
  timeline: Heard,
  music: Music,
  key: string,
  store: Store,
  onProgress: OnProgress,
): Promise<Buffer> {
  const total = timeline.scenes.length;
  const onScene = (done: number) => onProgress({ task: 'sound', done, total, reused: 0 });
  const track = await store.getOrMake(NAMESPACE, key, () => {
    onScene(0);
    return mixWithBed(timeline, music, store, onScene);
  });
  if (track.reused) onProgress({ task: 'sound', done: total, total, reused: total });
  return track.data;
}
