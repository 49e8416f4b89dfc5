/** Videos of one document in several formats: sizes, pictures, and what is drawn for each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { FORMATS } from '../../src/format';
import { makeVideos, type Video, verify } from '../../src/outputs/video';
import type { Prepared } from '../../src/pipeline';
import { LEAST_SSIM } from '../../src/video/verify';
import { newFolder, writeSample } from '../sample';
import { prepareDocument } from '../stage';

const LONG_MS = 600_000;
const ONE = `---
title: Shapes
voice: silent
---

# Shapes

## Two boxes

1. One box
2. Another
`;
const ALL = ONE.replace('voice', 'formats: [landscape, portrait, square]\nvoice');

let one: { prepared: Prepared; videos: Video[] };
let all: { prepared: Prepared; videos: Video[] };

async function make(text: string, store: string) {
  const prepared = await prepareDocument(writeSample(text), undefined, store);
  return { prepared, videos: await makeVideos(prepared) };
}

beforeAll(async () => {
  const store = newFolder();
  one = await make(ONE, store);
  all = await make(ALL, store);
}, LONG_MS);

const drawn = ({ scenes }: Video) => scenes.filter(({ reused }) => !reused).length;

describe('formats', { timeout: LONG_MS }, () => {
  test('are landscape alone when the front matter names none', () => {
    expect(one.videos.map(({ format }) => format)).toEqual(['landscape']);
  });

  test('have a file each, of their size', async () => {
    const names = all.videos.map(({ file }) => path.basename(file));
    expect(names).toEqual(['talk.mp4', 'talk-portrait.mp4', 'talk-square.mp4']);
    for (const { file, format } of all.videos) {
      const args = ['-show_streams', '-select_streams', 'v', '-of', 'json', file];
      const { stdout } = await runFfmpeg(args, { program: 'ffprobe' });
      expect(JSON.parse(stdout.toString()).streams[0]).toMatchObject(FORMATS[format]);
      const { stderr } = await runFfmpeg(['-i', file, '-c:v', 'rawvideo', '-f', 'null', '-']);
      expect(stderr).not.toMatch(/error|corrupt|concealing/i);
    }
  });

  test('that are added draw nothing of the others again, and change neither video nor timeline', () => {
    expect(one.videos.map(drawn)).toEqual([2]);
    expect(all.videos.map(drawn)).toEqual([0, 2, 2]);
    expect(all.prepared.timeline).toEqual(one.prepared.timeline);
    const bytes = ({ videos: [first] }: typeof one) => readFileSync(first?.file ?? '');
    expect(bytes(all).equals(bytes(one))).toBe(true);
  });

  test.each(['portrait', 'square'] as const)(
    'are what plain Remotion draws: %s',
    async (format) => {
      const video = all.videos.find((made) => made.format === format);
      const [worst] = await verify(all.prepared, video?.file ?? '', format);
      expect(worst?.ssim).toBeGreaterThan(LEAST_SSIM);
    },
  );
});
