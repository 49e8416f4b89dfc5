/** The finished sound of the first document, by a meter and an ear that are not the ones it was made with. */
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { measureLoudness } from '../../src/encode/measure';
import { openSound, writeSound } from '../../src/sound/track';
import { newFolder } from '../sample';
import { prepareDocument } from '../stage';

const RATE = 48_000;
/** Of full scale. In the speech of this document samples differ by up to 0.156. */
const CLICK = 0.002;
/** −50 dBFS: below it nothing is heard beside speech. */
const QUIET = 0.00316;

interface Clip {
  scene: number;
  startMs: number;
  endMs: number;
}

let file: string;
let samples: Float32Array;
let clips: Clip[];
beforeAll(async () => {
  const { timeline, store } = await prepareDocument(path.resolve('slides/ketamine/ketamine.md'));
  file = path.join(newFolder(), 'sound.mp4');
  await writeSound(await openSound(timeline, store, () => undefined), store, file);
  const args = ['-i', file, '-ac', '1', '-ar', String(RATE), '-f', 'wav', 'pipe:1'];
  const { stdout } = await runFfmpeg(args);
  const data = stdout.subarray(stdout.indexOf('data') + 8);
  const bytes = new Uint8Array(data.subarray(0, data.length & ~1));
  samples = Float32Array.from(new Int16Array(bytes.buffer), (sample) => sample / 32_768);
  clips = timeline.scenes.flatMap(({ startMs, sounds }, scene) =>
    sounds.map((clip) => {
      const from = startMs + clip.startMs;
      return { scene, startMs: from, endMs: from + clip.durationMs };
    }),
  );
}, 120_000);

const at = (ms: number): number => Math.round((ms * RATE) / 1000);
const between = (fromMs: number, untilMs: number) => samples.subarray(at(fromMs), at(untilMs));
const most = (values: Float32Array): number =>
  values.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
const greatestJump = (values: Float32Array): number =>
  most(values.map((value, i) => (i === 0 ? 0 : value - (values[i - 1] ?? 0))));

/** The longest stretch of quiet, ms. */
function longestQuiet(values: Float32Array): number {
  let [longest, run] = [0, 0];
  for (const value of values) {
    run = Math.abs(value) < QUIET ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return (longest * 1000) / RATE;
}

/** The quiet around the pause after each clip, in its scene or at its end. */
const pauses = (inScene: boolean): number[] =>
  clips.flatMap((clip, i) => {
    const next = clips[i + 1];
    if (!next || (next.scene === clip.scene) !== inScene) return [];
    return [longestQuiet(between(clip.endMs - 100, next.startMs + 100))];
  });

describe('the sound of the first document', () => {
  test('is −14 LUFS within half a unit, and peaks at −1 dBTP at most', async () => {
    const { integratedLufs, truePeakDbtp } = await measureLoudness(file);
    expect(Math.abs((integratedLufs ?? 0) + 14)).toBeLessThanOrEqual(0.5);
    expect(truePeakDbtp).toBeLessThanOrEqual(-1);
  });

  test('has no click where a sentence begins or ends', () => {
    expect(greatestJump(between(0, 20_000))).toBeGreaterThan(10 * CLICK);
    for (const { startMs, endMs } of clips)
      for (const edgeMs of [startMs, endMs])
        expect(greatestJump(between(edgeMs - 15, edgeMs + 15))).toBeLessThan(CLICK);
  });

  test('fades in and out: a sentence begins and ends in quiet', () => {
    for (const { startMs, endMs } of clips)
      for (const edgeMs of [startMs, endMs])
        expect(most(between(edgeMs - 5, edgeMs + 5))).toBeLessThan(0.01);
  });

  test('breathes between sentences, and longer between scenes', () => {
    const [sentences, scenes] = [pauses(true), pauses(false)];
    expect(sentences.length).toBeGreaterThan(20);
    expect(scenes.length).toBeGreaterThan(10);
    expect(Math.min(...sentences)).toBeGreaterThan(300);
    expect(Math.max(...sentences)).toBeLessThan(1000);
    expect(Math.min(...scenes)).toBeGreaterThan(1000);
  });

  test('is never cut to nothing between sentences', () => {
    for (const [i, { scene, endMs }] of clips.entries()) {
      const next = clips[i + 1];
      if (next?.scene === scene)
        expect(most(between(endMs + 20, next.startMs - 20))).toBeGreaterThan(0);
    }
  });
});
