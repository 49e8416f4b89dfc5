/** The sound of each scene, encoded once on the scene's own time, and the track that they make together. */
import pMap from 'p-map';
import { fingerprint } from '../cache/fingerprint';
import { openMemory } from '../cache/making';
import { isCurrent, writeOutput } from '../cache/output';
import type { Store } from '../cache/store';
import { fileArgument, runFfmpeg } from '../encode/ffmpeg';
import type { OnProgress } from '../progress';
import { cutPackets, PACKET_SAMPLES } from './adts';
import { encodeSamples } from './encode';
import { mixWithBed } from './mix';
import { BED_VERSION } from './music/bed';
import { speechSpans } from './music/duck';
import type { Music } from './music/schema';
import { mixSounds } from './scene';
import type { Heard, HeardScene, LaidScene } from './schema';

const NAMESPACE = 'sound';
const SAMPLE_RATE = 48_000;
const AAC = ['-ar', String(SAMPLE_RATE), '-c:a', 'aac', '-b:a', '160k', '-f', 'adts'];
const STEREO = 'pan=stereo|c0=c0|c1=c0';
/** Scenes under way at once: while one is encoded, the next is mixed. */
const AT_ONCE = 2;

export interface Sound {
  /** Fingerprint of what is heard. */
  key: string;
  /** The track of the whole timeline, AAC in ADTS frames. Made when first asked for. Throws EncoderProblem. */
  track(): Promise<Buffer>;
}

export function openSound(timeline: Heard, store: Store, onProgress: OnProgress): Sound {
  const made = openMemory<Buffer>();
  const { music } = timeline.meta;
  const bed = music && { music, version: BED_VERSION, spans: speechSpans(timeline) };
  const key = fingerprint({ scenes: timeline.scenes.map(sceneKey), bed });
  return {
    key,
    track: () =>
      made.once(key, () =>
        music
          ? makeTrackWithBed(timeline, music, key, store, onProgress)
          : makeTrack(timeline, store, onProgress),
      ),
  };
}

const sceneKey = ({ durationMs, sounds }: LaidScene): string =>
  fingerprint({
    version: 2,
    durationMs,
    sounds: sounds.map(({ clip, startMs }) => [clip, startMs]),
    settings: [STEREO, AAC],
  });

/** Writes the track to `file`, an MP4 of AAC alone, unless it is there already. Throws EncoderProblem. */
export async function writeSound(sound: Sound, store: Store, file: string): Promise<void> {
  if (await isCurrent(store, sound.key, file)) return;
  const input = await sound.track();
  await writeOutput(store, sound.key, file, (temporary) =>
    runFfmpeg(['-f', 'aac', '-i', 'pipe:0', '-c', 'copy', '-f', 'mp4', fileArgument(temporary)], {
      input,
    }),
  );
}

/**
 * A scene begins and ends in silence, so the packets of one may follow those of another. Each scene begins with the
 * packet nearest to its time: a packet is 21 ms long, so that it is at most 11 ms off.
 */
async function makeTrack({ scenes }: Heard, store: Store, onProgress: OnProgress): Promise<Buffer> {
  let [done, reused] = [0, 0];
  const report = () => onProgress({ task: 'sound', done, total: scenes.length, reused });
  report();
  const make = async (timed: HeardScene): Promise<Buffer> => {
    const encode = () => encodeScene(timed, store);
    const sound = await store.getOrMake(NAMESPACE, sceneKey(timed), encode);
    const [from, to] = [packetAt(timed.startMs), packetAt(timed.startMs + timed.durationMs)];
    done += 1;
    if (sound.reused) reused += 1;
    report();
    // The first packet holds what came before the scene: nothing.
    return cutPackets(sound.data, 1, 1 + to - from);
  };
  return Buffer.concat(await pMap(scenes, make, { concurrency: AT_ONCE }));
}

/** Music goes on where a scene ends, so the track is mixed and encoded as a whole. Throws EncoderProblem. */
async function makeTrackWithBed(
  timeline: Heard,
  music: Music,
  key: string,
  store: Store,
  onProgress: OnProgress,
): Promise<Buffer> {
  const total = timeline.scenes.length;
  const mixing = {
    filter: `aresample=${SAMPLE_RATE},apad=pad_len=${2 * PACKET_SAMPLES}`,
    output: AAC,
    onScene: (done: number) => onProgress({ task: 'sound', done, total, reused: 0 }),
  };
  const end = packetAt(timeline.durationMs);
  const track = await store.getOrMake(NAMESPACE, key, async () => {
    mixing.onScene(0);
    return cutPackets(await mixWithBed(timeline, music, store, mixing), 1, 1 + end);
  });
  if (track.reused) onProgress({ task: 'sound', done: total, total, reused: total });
  return track.data;
}

const packetAt = (ms: number): number => Math.round((ms * SAMPLE_RATE) / 1000 / PACKET_SAMPLES);

/** AAC of a scene, with enough silence behind it for one packet more than it is long. Throws EncoderProblem. */
async function encodeScene(timed: LaidScene, store: Store): Promise<Buffer> {
  const packets = Math.ceil((timed.durationMs * SAMPLE_RATE) / 1000 / PACKET_SAMPLES) + 1;
  const whole = `aresample=${SAMPLE_RATE},apad=whole_len=${packets * PACKET_SAMPLES},${STEREO}`;
  return encodeSamples(await mixSounds(timed, store), ['-af', whole, ...AAC]);
}
