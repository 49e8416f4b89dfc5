/** The finished video of a short document, measured on its frames and its sound. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { makeVideo } from '../../src/outputs/video';
import type { Prepared } from '../../src/pipeline';
import { FPS, msToFrames } from '../../src/time';
import { newFolder, writeSample } from '../sample';
import { prepareDocument } from '../stage';

const DOCUMENT = `---
title: A short video
captions: false
---

# A short video

This one is short.

## Two things

- Apples are red
- Lemons are yellow

Apples are red when they are ripe.
Lemons are yellow, and they are sour.

## A word at its place

Sometimes one **single phrase** says all that there is, and a **second** follows.
`;
const SMALL = { width: 320, height: 180 };
const SOUND_RATE = 16_000;
/** Cue and picture, sound and word: 40 ms is where people begin to notice (ITU-R BT.1359-1: +45 ms). */
const CLOSE_MS = 40;

interface Probe {
  streams: {
    codec_type: string;
    nb_read_packets: string;
    duration: string;
    r_frame_rate: string;
  }[];
}

let prepared: Prepared;
let file: string;
beforeAll(async () => {
  prepared = await prepareDocument(writeSample(DOCUMENT));
  ({ file } = await makeVideo(prepared));
}, 300_000);

async function probe(): Promise<Probe> {
  const args = ['-count_packets', '-show_streams', '-of', 'json', file];
  const { stdout } = await runFfmpeg(args, { program: 'ffprobe' });
  return JSON.parse(stdout.toString());
}

/** The luma of every frame, small. */
async function smallFrames(): Promise<Buffer[]> {
  const folder = newFolder();
  const scale = `scale=${SMALL.width}:${SMALL.height},format=gray`;
  await runFfmpeg(['-i', file, '-vf', scale, path.join(folder, '%05d.png')]);
  return readdirSync(folder)
    .sort()
    .map((name) => PNG.sync.read(readFileSync(path.join(folder, name))).data);
}

/** Mono, 16 bit, 16 kHz. */
async function sound(): Promise<Int16Array> {
  const args = ['-i', file, '-ac', '1', '-ar', String(SOUND_RATE), '-f', 'wav', 'pipe:1'];
  const { stdout } = await runFfmpeg(args);
  const start = stdout.indexOf('data') + 8;
  return new Int16Array(
    new Uint8Array(stdout.subarray(start, start + ((stdout.length - start) & ~1))).buffer,
  );
}

const changed = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a !== undefined && b !== undefined && a.some((value, i) => Math.abs(value - (b[i] ?? 0)) > 3);

describe('the video of a short document', () => {
  test('has as many frames as its timeline, 30 a second', async () => {
    const video = (await probe()).streams.find(({ codec_type }) => codec_type === 'video');
    expect(Number(video?.nb_read_packets)).toBe(msToFrames(prepared.timeline.durationMs));
    expect(video?.r_frame_rate).toBe('30/1');
  });

  test('has sound that is as long as its picture, within a frame', async () => {
    const lengths = (await probe()).streams.map(({ duration }) => Number(duration));
    expect(lengths).toHaveLength(2);
    expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 9))).toBeLessThanOrEqual(1 / FPS);
  });

  test('shows every step within 40 ms of its word', async () => {
    const frames = await smallFrames();
    const words = prepared.timeline.scenes.flatMap(({ startMs, captions, steps }) =>
      steps.map((step) => {
        const spoken = captions.flatMap(({ words }) => words);
        const word = spoken.reduce((best, one) =>
          Math.abs(one.startMs - step.startMs) < Math.abs(best.startMs - step.startMs) ? one : best,
        );
        return { startMs: startMs + word.startMs, text: word.text };
      }),
    );
    const found = words.map(({ startMs, text }) => {
      // The scene's own entry ends a tenth of a second before its first word.
      const from = msToFrames(startMs - 2 * CLOSE_MS);
      const first = frames.findIndex((frame, i) => i > from && changed(frames[i - 1], frame));
      return { text, offMs: (first * 1000) / FPS - startMs };
    });
    expect(found.map(({ text }) => text)).toEqual(['Apples', 'Lemons', 'single', 'second']);
    expect(found.filter(({ offMs }) => Math.abs(offMs) > CLOSE_MS)).toEqual([]);
  });

  test('is heard where the timeline says: every sentence begins within 40 ms of its first word', async () => {
    const samples = await sound();
    const loud = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) * 0.02;
    const starts = prepared.timeline.scenes.flatMap(({ startMs, sounds }) =>
      sounds.map((clip) => startMs + clip.startMs),
    );
    const offs = starts.map((startMs) => {
      const from = Math.round(((startMs - 100) * SOUND_RATE) / 1000);
      const onset = samples.findIndex((sample, i) => i > from && Math.abs(sample) > loud);
      return (onset * 1000) / SOUND_RATE - startMs;
    });
    expect(offs).toHaveLength(4);
    // A clip keeps 40 ms before its first sound.
    expect(offs.filter((off) => off < 0 || off > 40 + CLOSE_MS)).toEqual([]);
  });

  test('begins to play before it is loaded: its index stands before its data', () => {
    const bytes = readFileSync(file);
    expect(bytes.indexOf('moov')).toBeGreaterThan(0);
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  test('leaves nothing behind in the folder for scratch', () => {
    expect(readdirSync(`${prepared.options.storeDir}/scratch`)).toEqual([]);
  });
});
