/** The narration as one track: clips laid at their times, brought to the loudness of the web, encoded once. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { readSound } from '../narration/narrate';
import type { Timeline } from '../timeline/schema';
import { runFfmpeg } from './ffmpeg';

const ROOM = 'sound';
/** Integrated loudness in LUFS and true peak in dBTP (EBU R 128 meters; −14 is what YouTube plays at). */
const LOUDNESS = -14;
const PEAK = -1.5;
const TRACK = ['-ar', '48000', '-ac', '2', '-c:a', 'aac', '-b:a', '160k'];
const SILENCE_LUFS = -70;

/** Writes the track (AAC in MP4), exactly as long as the timeline, to `file`; from the store when it is the same. */
export async function writeSound(
  timeline: Timeline,
  store: Store,
  file: string,
): Promise<{ reused: boolean }> {
  const key = fingerprint({
    version: 1,
    durationMs: timeline.durationMs,
    clips: timeline.scenes.map(({ startMs, sounds }) => ({ startMs, sounds })),
    settings: { LOUDNESS, PEAK, TRACK },
  });
  const kept = await store.read(ROOM, key);
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    if (kept) await writeFile(temporary, kept);
    else {
      await encodeTrack(await mixClips(timeline, store), temporary);
      await store.write(ROOM, key, await readFile(temporary));
    }
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  return { reused: kept !== undefined };
}

interface Mix {
  /** Mono, 16 bit. */
  samples: Int16Array;
  sampleRate: number;
}

/** All clips at their times. Clips of one document have one sample rate: that of its voice. */
export async function mixClips(timeline: Timeline, store: Store): Promise<Mix> {
  const placed = timeline.scenes.flatMap(({ startMs, sounds }) =>
    sounds.map((sound) => ({ key: sound.clip, atMs: startMs + sound.startMs })),
  );
  let mix: Mix | undefined;
  for (const { key, atMs } of placed) {
    const { samples, sampleRate } = await readSound(store, key);
    mix ??= silence(timeline.durationMs, sampleRate);
    const at = Math.round((atMs * sampleRate) / 1000);
    mix.samples.set(samples.subarray(0, mix.samples.length - at), at);
  }
  return mix ?? silence(timeline.durationMs, 16_000);
}

const silence = (durationMs: number, sampleRate: number): Mix => ({
  samples: new Int16Array(Math.round((durationMs * sampleRate) / 1000)),
  sampleRate,
});

/** Two passes of loudnorm: the first measures, the second sets the gain, linear where peaks allow it. */
async function encodeTrack({ samples, sampleRate }: Mix, file: string): Promise<void> {
  const input = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  const raw = ['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', 'pipe:0'];
  const target = `loudnorm=I=${LOUDNESS}:TP=${PEAK}:LRA=11`;
  const { stderr } = await runFfmpeg(
    [...raw, '-af', `${target}:print_format=json`, '-f', 'null', '-'],
    { input },
  );
  const seconds = samples.length / sampleRate;
  const filters = [loudnessFilter(stderr, target), 'aresample=48000', `atrim=end=${seconds}`];
  const sound = filters.filter(Boolean).join(',');
  await runFfmpeg([...raw, '-af', sound, ...TRACK, '-f', 'mp4', file], { input });
}

function loudnessFilter(report: string, target: string): string | undefined {
  const json = /\{[^{}]*"input_i"[^{}]*\}/.exec(report)?.[0];
  const measured = json ? (JSON.parse(json) as Record<string, string>) : {};
  // Silence has no loudness ("-inf") and needs no gain.
  if (!(Number(measured.input_i) > SILENCE_LUFS)) return undefined;
  const { input_i, input_tp, input_lra, input_thresh, target_offset } = measured;
  return (
    `${target}:linear=true:measured_I=${input_i}:measured_TP=${input_tp}:measured_LRA=${input_lra}` +
    `:measured_thresh=${input_thresh}:offset=${target_offset}`
  );
}
