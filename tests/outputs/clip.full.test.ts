/** One scene by itself: as a video, as a picture that moves, as a picture. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { makeClip } from '../../src/outputs/clip';
import { makeFrame } from '../../src/outputs/frame';
import { makeVideo, makeVideos } from '../../src/outputs/video';
import type { Prepared } from '../../src/pipeline';
import { FRONT, writeSample } from '../sample';
import { prepareDocument } from '../stage';

let prepared: Prepared;
beforeAll(async () => {
  const text = `${FRONT}Hello.\n\n## Apples\n\n- Red\n- Green\n\nSome are red. Some are green.\n`;
  prepared = await prepareDocument(writeSample(text));
});

async function probe(file: string) {
  const args = ['-count_packets', '-show_streams', '-show_format', '-of', 'json', file];
  return JSON.parse((await runFfmpeg(args, { program: 'ffprobe' })).stdout.toString());
}

describe('a clip', { timeout: 180_000 }, () => {
  test('is the scene as it is in the video, with its sound', async () => {
    const clip = await makeClip(prepared, 'apples', {
      type: 'mp4',
      width: 400,
      format: 'landscape',
    });
    expect(path.basename(clip)).toBe('talk-apples.mp4');
    const { streams, format } = await probe(clip);
    expect(streams.map(({ codec_type }: { codec_type: string }) => codec_type)).toEqual([
      ...['video', 'audio'],
    ]);
    const timed = prepared.timeline.scenes[1];
    expect(Number(format.duration)).toBeCloseTo((timed?.durationMs ?? 0) / 1000, 1);
    // What was drawn for the clip is not drawn again for the whole, nor for the scene alone.
    const { scenes, file } = await makeVideo(prepared);
    expect(scenes.map(({ reused }) => reused)).toEqual([false, true]);
    const [alone, ...more] = await makeVideos(prepared, { scene: 'apples' });
    expect(more).toEqual([]);
    expect(alone?.scenes.map(({ id, reused }) => [id, reused])).toEqual([['apples', true]]);
    expect(alone?.file).not.toBe(file);
  });

  test('is a GIF, or a WebP, of the width that is asked for', async () => {
    const how = { width: 400, format: 'landscape' } as const;
    const gif = await makeClip(prepared, 'apples', { ...how, type: 'gif' });
    const { streams } = await probe(gif);
    expect(streams[0]).toMatchObject({ codec_name: 'gif', width: 400 });
    expect(Number(streams[0].nb_read_packets)).toBeGreaterThan(5);
    const webp = readFileSync(await makeClip(prepared, 'apples', { ...how, type: 'webp' }));
    const canvas = webp.indexOf('VP8X', 0, 'latin1') + 8;
    expect(webp.readUIntLE(canvas + 4, 3) + 1).toBe(400);
    expect(webp.toString('latin1').split('ANMF').length).toBeGreaterThan(5);
  });
});

test('a frame is the scene at its step', { timeout: 120_000 }, async () => {
  const [before, after] = [
    await makeFrame(prepared, 'apples:0'),
    await makeFrame(prepared, 'apples'),
  ];
  expect([before, after].map((file) => path.basename(file))).toEqual([
    ...['talk-apples-0.png', 'talk-apples.png'],
  ]);
  const [first, last] = [before, after].map((file) => PNG.sync.read(readFileSync(file)));
  expect(first).toMatchObject({ width: 1920, height: 1080 });
  expect(last && first?.data.equals(last.data)).toBe(false);
});
