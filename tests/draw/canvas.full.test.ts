/** Pictures drawn on a canvas against those of Remotion's screenshots, both as they are in the finished chunks. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../src/browser/driven/page';
import { BrowserFailure } from '../../src/browser/find';
import { makeChunksOnWeb, type WebMaking } from '../../src/draw/canvas';
import { heldFrames } from '../../src/draw/frames';
import type { ChunkOrder } from '../../src/draw/order';
import { askBrowser } from '../../src/draw/renderer';
import { makeChunksByScreenshots } from '../../src/draw/screenshots';
import { StalledPage } from '../../src/draw/watchdog';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { joinChunks } from '../../src/encode/join';
import { openStage } from '../../src/outputs/video';
import { CALM } from '../../src/theme/motion';
import { msToFrames } from '../../src/time';
import type { Timeline } from '../../src/timeline/schema';
import { ssim } from '../../src/video/ssim';
import { newFolder, writeSample } from '../sample';
import { prepareDocument } from '../stage';

const DOCUMENT = `---
title: Drawn twice
---

# Drawn twice

Each picture of this one is drawn twice.

## Two things

- Apples are red
- Lemons are yellow

Apples are red when they are ripe. Lemons are yellow, and they are sour.

## A picture

![A red square](<half #1 50%25.svg>)

This one has a corner.

## A talk of two

Its messages stand on two pages.

\`\`\`mermaid
sequenceDiagram
${'A->>B: words\n  B->>A: more words\n'.repeat(4)}\`\`\`
`;
const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="600" height="300" fill="#c33"/></svg>';

/** Frames for which the samples of a scene are held. */
const HELD = [1, 2, 1, 6, 1];

type Chunks = Map<string, Buffer>;
let orders: ChunkOrder[];
const made = { web: new Map() as Chunks, again: new Map() as Chunks, shots: new Map() as Chunks };
/** Addresses beside this machine's that pages asked for. */
const refused: string[] = [];
let canvas: boolean;
let sound: Buffer;
let again: () => WebMaking;

/** Some pictures of a scene, from its entry to its end, each held for another time. */
function sampleScene(timeline: Timeline, scene: number): ChunkOrder {
  const timed = timeline.scenes[scene];
  if (!timed) throw new Error(`There is no scene ${scene}.`);
  const all = heldFrames(timed, true, CALM);
  const held = [0, 0.05, 0.3, 0.5, 0.75].map((part, i) => ({
    // A title at rest has few pictures: never the same one twice.
    frame: all[Math.max(i, Math.round(part * (all.length - 1)))]?.frame ?? 0,
    count: HELD[i] ?? 1,
  }));
  return { key: `scene-${scene}`, startFrame: msToFrames(timed.startMs), held };
}

const hang = (page: DrivenPage) =>
  page.evaluate(() => {
    for (;;);
  });
const crash = async (page: DrivenPage) => void (await page.send('Page.crash'));

/** Pages of which the first ones are lost as soon as they are there. */
function losing(pages: number, lose: (page: DrivenPage) => Promise<void>) {
  let opened = 0;
  const onPage = (page: DrivenPage) => {
    opened += 1;
    if (opened <= pages)
      page.on('Page.loadEventFired', () => void lose(page).catch(() => undefined));
  };
  return { onPage, stalledMs: 3000 };
}

beforeAll(async () => {
  const prepared = await prepareDocument(writeSample(DOCUMENT, { 'half #1 50%.svg': SQUARE }));
  const { timeline, store } = prepared;
  const stage = await openStage(prepared);
  const browser = await stage.findBrowser();
  canvas = (await askBrowser(browser, store)).canvas;
  sound = await stage.sound.track();
  orders = timeline.scenes.map((_, i) => sampleScene(timeline, i));
  const makingInto = (chunks: Chunks) => {
    const scratch = newFolder();
    const onChunk = async (key: string, chunk: Buffer) => void chunks.set(key, chunk);
    return {
      ...{
        browser,
        timeline,
        captions: true,
        chunks: orders,
        scratch,
        onChunk,
        format: 'landscape' as const,
      },
      onPicture: () => undefined,
    };
  };
  await makeChunksByScreenshots(makingInto(made.shots), await stage.bundle());
  if (!canvas) return;
  const { own, ownHash, publicFolder } = stage;
  const drawing = { own, ownHash, publicFolder };
  const onPage = (page: DrivenPage) => {
    void page.send('Network.enable');
    page.on('Network.requestWillBeSent', ({ request }: { request: { url: string } }) => {
      if (new URL(request.url).hostname !== '127.0.0.1') refused.push(request.url);
    });
  };
  await makeChunksOnWeb({ ...makingInto(made.web), ...drawing, onPage });
  again = () => ({ ...makingInto(made.again), ...drawing });
  await makeChunksOnWeb({ ...again(), ...losing(1, hang) });
}, 300_000);

function writeChunks(chunks: Chunks): string[] {
  const folder = newFolder();
  return orders.map(({ key }) => {
    const file = path.join(folder, `${key}.h264`);
    writeFileSync(file, chunks.get(key) ?? '');
    return file;
  });
}

/** Every frame of the chunk that is the first of a picture, and the last of the same. */
async function readPictures(file: string): Promise<{ first: PNG; last: PNG }[]> {
  const folder = newFolder();
  await runFfmpeg(['-i', file, path.join(folder, '%05d.png')]);
  const frames = readdirSync(folder).sort();
  expect(frames).toHaveLength(HELD.reduce((sum, count) => sum + count));
  let from = 0;
  return HELD.map((count) => {
    const read = (frame: number) =>
      PNG.sync.read(readFileSync(path.join(folder, frames[frame] ?? '')));
    const picture = { first: read(from), last: read(from + count - 1) };
    from += count;
    return picture;
  });
}

describe('a picture drawn on a canvas', { timeout: 120_000 }, () => {
  test('is that of a screenshot', async ({ skip }) => {
    if (!canvas) skip('this browser draws no HTML on a canvas');
    const [web, shots] = [writeChunks(made.web), writeChunks(made.shots)];
    for (const [i, file] of web.entries()) {
      const theirs = await readPictures(shots[i] ?? '');
      for (const [k, { first }] of (await readPictures(file)).entries()) {
        const other = theirs[k]?.first;
        expect(other && ssim(first, other)).toBeGreaterThan(0.99);
      }
    }
  });
  test('asks for nothing but from this machine', () => {
    expect(refused).toEqual([]);
  });
  test('is given up when each page is lost', async ({ skip }) => {
    if (!canvas) skip('this browser draws no HTML on a canvas');
    const lost = makeChunksOnWeb({ ...again(), ...losing(Number.POSITIVE_INFINITY, hang) });
    await expect(lost).rejects.toThrow(StalledPage);
  });
  test('is the same bytes when it is made again, though a page hung, or crashed', async () => {
    for (const [key, chunk] of made.web) expect(made.again.get(key)?.equals(chunk)).toBe(true);
    made.again.clear();
    if (canvas) await makeChunksOnWeb({ ...again(), ...losing(1, crash) });
    for (const [key, chunk] of made.web) expect(made.again.get(key)?.equals(chunk)).toBe(true);
  });
  test('says so when the browser ends', async ({ skip }) => {
    if (!canvas) skip('this browser draws no HTML on a canvas');
    const end = async (page: DrivenPage) => void (await page.send('Browser.close'));
    const ended = makeChunksOnWeb({ ...again(), ...losing(1, end) });
    await expect(ended).rejects.toThrow(BrowserFailure);
  });
});

describe.each(['web', 'shots'] as const)('a chunk made by %s', { timeout: 120_000 }, (way) => {
  test('holds each picture unchanged', async ({ skip }) => {
    if (way === 'web' && !canvas) skip('this browser draws no HTML on a canvas');
    const [file = ''] = writeChunks(made[way]);
    for (const { first, last } of await readPictures(file))
      expect(first.data.equals(last.data)).toBe(true);
  });
  test('joins with the others at a constant rate', async ({ skip }) => {
    if (way === 'web' && !canvas) skip('this browser draws no HTML on a canvas');
    const target = path.join(newFolder(), 'joined.mp4');
    const scratch = newFolder();
    const words = { title: 'Drawn twice', lang: 'en', chapters: [] };
    const chunks = orders.map(({ key }) => made[way].get(key) ?? Buffer.alloc(0));
    await joinChunks({ chunks, sound, scratch, ...words }, target);
    const args = ['-count_packets', '-select_streams', 'v', '-show_streams', '-of', 'json', target];
    const { stdout } = await runFfmpeg(args, { program: 'ffprobe' });
    const frames = orders.length * HELD.reduce((sum, count) => sum + count);
    expect(JSON.parse(stdout.toString()).streams[0]).toMatchObject({
      nb_read_packets: String(frames),
      ...{ r_frame_rate: '30/1', avg_frame_rate: '30/1', pix_fmt: 'yuv420p' },
      ...{ color_space: 'bt709', color_primaries: 'bt709', color_transfer: 'bt709' },
    });
    const { stderr } = await runFfmpeg([
      '-i',
      target,
      '-map',
      '0:v',
      '-c:v',
      'rawvideo',
      '-f',
      'null',
      '-',
    ]);
    expect(stderr).not.toMatch(/error|corrupt|concealing/i);
  });
});
