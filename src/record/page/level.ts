/** How loud a sound is, and what is wrong with a take. Levels are in dB of full scale. */

/** Softer than any of these is silence. */
export const FLOOR_DB = -90;
/** From here on it distorts. */
export const CLIP_DB = -0.3;
/** Louder, and the room is heard. */
export const LOUD_ROOM_DB = -50;

const FRAME_MS = 20;
const FULL = 32_768;
/** A take whose peak stays below is of nothing. */
const NOTHING_DB = -50;
/** Speech below is lost in what the microphone hisses. */
const SOFT_DB = -38;
/** What speaks is no softer than this, and so much louder than the room. */
const [LEAST_SPEECH_DB, ABOVE_ROOM_DB] = [-55, 9];
/** Speech stands so far above the room. */
const APART_DB = 22;
/** Frames of speech are no softer than this below the loudest ones. */
const ACTIVE_DB = 25;
/** How far takes may differ in level. */
const ALIKE_DB = 6;
/** Speech this near to the edge may go on beyond it, ms. */
const EDGE_MS = 40;

/** What was heard in a take. */
export interface Heard {
  lengthMs: number;
  peakDb: number;
  /** Of what is spoken, the pauses left out. */
  speechDb: number;
  /** Where it is first too loud, ms. */
  clippedMs?: number;
  /** Whether speech begins or ends at the very edge. */
  edges: { start: boolean; end: boolean };
}

export type Finding =
  | { kind: 'clipped'; timeMs: number }
  | { kind: 'soft' | 'softer' | 'louder'; valueDb: number }
  | { kind: 'nothing' | 'noisy' | 'cutStart' | 'cutEnd' };

export const toDb = (amplitude: number): number =>
  amplitude > 0 ? Math.max(FLOOR_DB, 20 * Math.log10(amplitude)) : FLOOR_DB;

/** Of samples from -1 to 1. */
export function peakOf(block: Float32Array): number {
  let peak = 0;
  for (const sample of block) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

export function rmsOf(block: Float32Array): number {
  let sum = 0;
  for (const sample of block) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, block.length));
}

/** How loud a room is in which nothing is said: a cough in it does not count. `frames` are root mean squares. */
export function roomDb(frames: readonly number[]): number {
  const sorted = frames.toSorted((a, b) => a - b);
  return toDb(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

/** Whether somebody speaks in a block of samples, in a room that is so loud (dB). */
export const isSpeech = (block: Float32Array, room = LOUD_ROOM_DB): boolean =>
  toDb(rmsOf(block)) > Math.max(LEAST_SPEECH_DB, room + ABOVE_ROOM_DB);

/** Listens to a take. */
export function hear(samples: Int16Array, sampleRate: number): Heard {
  const length = Math.max(1, Math.round((sampleRate * FRAME_MS) / 1000));
  const frames: number[] = [];
  let peak = 0;
  let clipped: number | undefined;
  const tooLoud = 10 ** (CLIP_DB / 20) * FULL;
  for (let from = 0; from < samples.length; from += length) {
    let sum = 0;
    const until = Math.min(samples.length, from + length);
    for (let i = from; i < until; i++) {
      const size = Math.abs(samples[i] ?? 0);
      if (size > peak) peak = size;
      if (size >= tooLoud) clipped ??= i;
      sum += size * size;
    }
    frames.push(Math.sqrt(sum / (until - from)) / FULL);
  }
  const loudest = Math.max(0, ...frames);
  const least = loudest / 10 ** (ACTIVE_DB / 20);
  const spoken = frames.filter((frame) => frame >= least);
  const power = spoken.reduce((sum, frame) => sum + frame * frame, 0) / Math.max(1, spoken.length);
  const edge = Math.ceil(EDGE_MS / FRAME_MS);
  const isSpoken = (some: readonly number[]) =>
    some.length > 0 && some.every((frame) => frame > least);
  return {
    lengthMs: (samples.length / sampleRate) * 1000,
    peakDb: toDb(peak / FULL),
    speechDb: toDb(Math.sqrt(power)),
    ...(clipped === undefined ? {} : { clippedMs: (clipped / sampleRate) * 1000 }),
    edges: { start: isSpoken(frames.slice(0, edge)), end: isSpoken(frames.slice(-edge)) },
  };
}

/** What is wrong with a take, the worst first; `room` is how loud the room is, `others` the speech of other takes. */
export function judge(
  { peakDb, speechDb, clippedMs, edges }: Heard,
  { room, others }: { room?: number; others: readonly number[] },
): Finding[] {
  if (peakDb < NOTHING_DB) return [{ kind: 'nothing' }];
  const found: Finding[] = [];
  if (clippedMs !== undefined) found.push({ kind: 'clipped', timeMs: clippedMs });
  if (edges.start) found.push({ kind: 'cutStart' });
  if (edges.end) found.push({ kind: 'cutEnd' });
  if (speechDb < SOFT_DB) found.push({ kind: 'soft', valueDb: Math.round(speechDb) });
  if (room !== undefined && speechDb - room < APART_DB) found.push({ kind: 'noisy' });
  const sorted = others.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)];
  const apart = usual === undefined ? 0 : Math.round(speechDb - usual);
  if (apart <= -ALIKE_DB) found.push({ kind: 'softer', valueDb: -apart });
  if (apart >= ALIKE_DB) found.push({ kind: 'louder', valueDb: apart });
  return found;
}

/** The greatest sample in each of `count` equal parts, from 0 to 1. */
export function outlineOf(samples: Int16Array, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const part = samples.subarray(
      Math.floor((i * samples.length) / count),
      Math.floor(((i + 1) * samples.length) / count),
    );
    let peak = 0;
    for (const sample of part) peak = Math.max(peak, Math.abs(sample));
    return peak / FULL;
  });
}

/** Samples from -1 to 1 as those of 16 bit. */
export function toPcm(block: Float32Array): Int16Array {
  const samples = new Int16Array(block.length);
  block.forEach((sample, i) => {
    samples[i] = Math.max(-FULL, Math.min(FULL - 1, Math.round(sample * FULL)));
  });
  return samples;
}
