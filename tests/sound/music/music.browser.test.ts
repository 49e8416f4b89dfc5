/** The track of a video with music under its voice, measured as it is heard. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../../src/encode/ffmpeg';
import { measureLoudness } from '../../../src/encode/measure';
import type { Prepared } from '../../../src/pipeline';
import { speechSpans } from '../../../src/sound/music/duck';
import { openSound } from '../../../src/sound/track';
import { newFolder, writeSample } from '../../sample';
import { prepareDocument } from '../../stage';

const DOCUMENT = `---
title: Music
music: calm
---

# Music

This is said at the beginning, and the music is low.

## More of it

Then there is a rest, in which the music comes up. And it goes down again.
`;
const RATE = 16_000;

let prepared: Prepared;
let track: Buffer;
/** Left and right, from −1 to 1. */
let sides: [Float64Array, Float64Array];

beforeAll(async () => {
  prepared = await prepareDocument(writeSample(DOCUMENT));
  track = await (await openSound(prepared.timeline, prepared.store, () => {})).track();
  const args = ['-f', 'aac', '-i', 'pipe:0', '-ar', String(RATE), '-f', 'wav', 'pipe:1'];
  const { stdout } = await runFfmpeg(args, { input: track });
  const data = stdout.subarray(stdout.indexOf('data') + 8);
  const samples = new Int16Array(new Uint8Array(data).buffer, 0, data.length >> 1);
  const side = (first: number) =>
    new Float64Array(samples.filter((_, i) => i % 2 === first)).map((sample) => sample / 32_768);
  sides = [side(0), side(1)];
}, 60_000);

/** Level of a stretch in dB of full scale, both sides together. */
function levelOf(startMs: number, endMs: number): number {
  const [from, to] = [startMs, endMs].map((ms) => Math.round((ms * RATE) / 1000));
  const part = sides.flatMap((side) => [...side.subarray(from, to)]);
  return 10 * Math.log10(part.reduce((sum, value) => sum + value * value, 0) / part.length);
}

describe('music under a voice', () => {
  test('is as long as the timeline', () => {
    expect(sides[0].length / RATE).toBeCloseTo(prepared.timeline.durationMs / 1000, 1);
  });

  test('is heard in the rest between scenes, ten times as quiet as the voice', () => {
    const [first, second] = speechSpans(prepared.timeline);
    if (!first || !second) throw new Error('nothing is said');
    const rest = levelOf(first.endMs + 900, second.startMs - 200);
    const voice = levelOf(first.startMs, first.endMs);
    expect(rest).toBeGreaterThan(-45);
    expect(voice - rest).toBeGreaterThan(10);
  });

  test('begins and ends in silence', () => {
    expect(levelOf(0, 60)).toBeLessThan(-55);
    const { durationMs } = prepared.timeline;
    expect(levelOf(durationMs - 100, durationMs - 20)).toBeLessThan(-55);
  });

  test('leaves the loudness of the web, and no peak above −1 dBTP, by another meter', async () => {
    const file = path.join(newFolder(), 'track.aac');
    writeFileSync(file, track);
    const { integratedLufs, truePeakDbtp } = await measureLoudness(file);
    expect(Math.abs((integratedLufs ?? 0) + 14)).toBeLessThan(0.5);
    expect(truePeakDbtp).toBeLessThan(-1);
  });

  test('comes from the store when nothing changed, and is made anew when a word did', async () => {
    const seen: (number | undefined)[] = [];
    const again = await openSound(prepared.timeline, prepared.store, ({ reused }) =>
      seen.push(reused),
    );
    expect((await again.track()).equals(track)).toBe(true);
    expect(seen).toEqual([2]);
    const { music: _music, ...meta } = prepared.timeline.meta;
    const without = await openSound({ ...prepared.timeline, meta }, prepared.store, () => {});
    expect(without.key).not.toBe(again.key);
    expect((await without.track()).equals(track)).toBe(false);
  });
});
