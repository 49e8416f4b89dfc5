/** The sound of each scene, encoded once on the scene's own time, and the track that they make together. */
import { fingerprint } from '../cache/fingerprint';
import { isMade, makeFile } from '../cache/made';
import type { Store } from '../cache/store';
import { readSound } from '../narration/narrate';
import type { OnProgress } from '../progress';
import type { TimedScene, Timeline } from '../timeline/schema';
import { cutPackets, PACKET_SAMPLES } from './adts';
import { runFfmpeg } from './ffmpeg';

const ROOM = 'sound';
const SAMPLE_RATE = 48_000;
const AAC = ['-ar', String(SAMPLE_RATE), '-c:a', 'aac', '-b:a', '160k', '-f', 'adts', 'pipe:1'];
const STEREO = 'pan=stereo|c0=c0|c1=c0';
/** Of a scene in which nothing is said. */
const SILENCE_RATE = 16_000;
/** Scenes under way at once: while one is encoded, the next is mixed. */
const AT_ONCE = 2;

export interface Sound {
  /** Fingerprint of what is heard. */
  key: string;
  /** The track of the whole timeline, AAC in ADTS frames. Made when first asked for. Throws EncoderProblem. */
  track(): Promise<Buffer>;
}

export function openSound(timeline: Timeline, store: Store, onProgress: OnProgress): Sound {
  let made: Promise<Buffer> | undefined;
  return {
    key: fingerprint({ scenes: timeline.scenes.map(sceneKey) }),
    track() {
      made ??= makeTrack(timeline, store, onProgress);
      return made;
    },
  };
}

const sceneKey = ({ durationMs, sounds }: TimedScene): string =>
  fingerprint({
    version: 2,
    durationMs,
    sounds: sounds.map(({ clip, startMs }) => [clip, startMs]),
    settings: [STEREO, AAC],
  });

/** Writes the track to `file`, an MP4 of AAC alone, unless it is there already. Throws EncoderProblem. */
export async function writeSound(sound: Sound, store: Store, file: string): Promise<void> {
  if (await isMade(store, sound.key, file)) return;
  const input = await sound.track();
  await makeFile(store, sound.key, file, (temporary) =>
    runFfmpeg(['-f', 'aac', '-i', 'pipe:0', '-c', 'copy', '-f', 'mp4', temporary], { input }),
  );
}

/**
 * A scene begins and ends in silence, so the packets of one may follow those of another. Each scene begins with the
 * packet nearest to its time: a packet is 21 ms long, so that it is at most 11 ms off.
 */
async function makeTrack(
  { scenes }: Timeline,
  store: Store,
  onProgress: OnProgress,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let [done, reused] = [0, 0];
  const report = () => onProgress({ task: 'sound', done, total: scenes.length, reused });
  report();
  const queue = scenes.entries();
  const next = async (): Promise<void> => {
    for (const [i, timed] of queue) {
      const key = sceneKey(timed);
      const kept = await store.read(ROOM, key);
      const sound = kept ?? (await encodeScene(timed, store));
      if (!kept) await store.write(ROOM, key, sound);
      const [from, to] = [packetAt(timed.startMs), packetAt(timed.startMs + timed.durationMs)];
      // The first packet holds what came before the scene: nothing.
      parts[i] = cutPackets(sound, 1, 1 + to - from);
      done += 1;
      if (kept) reused += 1;
      report();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return Buffer.concat(parts);
}

const packetAt = (ms: number): number => Math.round((ms * SAMPLE_RATE) / 1000 / PACKET_SAMPLES);

/** AAC of a scene, with enough silence behind it for one packet more than it is long. Throws EncoderProblem. */
async function encodeScene(timed: TimedScene, store: Store): Promise<Buffer> {
  const { samples, sampleRate } = await mixScene(timed, store);
  const packets = Math.ceil((timed.durationMs * SAMPLE_RATE) / 1000 / PACKET_SAMPLES) + 1;
  const whole = `aresample=${SAMPLE_RATE},apad=whole_len=${packets * PACKET_SAMPLES},${STEREO}`;
  const { stdout } = await runFfmpeg(
    [
      ...['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', 'pipe:0', '-af', whole],
      ...AAC,
    ],
    { input: new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength) },
  );
  return stdout;
}

interface Mix {
  /** Mono, 16 bit. */
  samples: Int16Array;
  sampleRate: number;
}

/** The clips of a scene at their times. Clips of one document have one sample rate: that of its voice. */
async function mixScene({ durationMs, sounds }: TimedScene, store: Store): Promise<Mix> {
  let mix: Mix | undefined;
  for (const { clip, startMs } of sounds) {
    const { samples, sampleRate } = await readSound(store, clip);
    mix ??= silence(durationMs, sampleRate);
    const at = Math.round((startMs * sampleRate) / 1000);
    mix.samples.set(samples.subarray(0, mix.samples.length - at), at);
  }
  return mix ?? silence(durationMs, SILENCE_RATE);
}

const silence = (durationMs: number, sampleRate: number): Mix => ({
  samples: new Int16Array(Math.round((durationMs * sampleRate) / 1000)),
  sampleRate,
});
