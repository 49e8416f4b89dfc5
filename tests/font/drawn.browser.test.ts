/** A document in Chinese with emoji, on a machine that has no font for them: every letter is drawn, in deck and video alike. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../src/browser/page';
import { makeChunksOnWeb } from '../../src/draw/canvas';
import { heldFrames } from '../../src/draw/frames';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { makeDeck } from '../../src/outputs/deck';
import { openStage } from '../../src/outputs/video';
import type { Prepared } from '../../src/pipeline';
import { shootDeck } from '../../src/still/deck';
import { CALM } from '../../src/theme/motion';
import { msToFrames } from '../../src/time';
import { settlesMs } from '../../src/timeline/state';
import { blockDifference, type Pixels } from '../pixels';
import { newFolder } from '../sample';
import { prepareDocument } from '../stage';

const LONG_MS = 300_000;
let prepared: Prepared;
let stage: Awaited<ReturnType<typeof openStage>>;
let index: string;
beforeAll(async () => {
  prepared = await prepareDocument('tests/still/letters.md', 'silent');
  stage = await openStage(prepared);
  index = await makeDeck(prepared);
}, LONG_MS);

/** The fonts that the letters of a page's stages are drawn with. */
async function fontsIn(session: CDPSession): Promise<{ name: string; isOurs: boolean }[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 1 });
  const found = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.stage *',
  });
  const all: { name: string; isOurs: boolean }[] = [];
  for (const nodeId of found.nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts)
      all.push({ name: familyName, isOurs: isCustomFont });
  }
  return all;
}

test('all letters of the deck are drawn with fonts that it brings', {
  timeout: LONG_MS,
}, async () => {
  await withBrowser(await stage.findBrowser(), async (context) => {
    const page = await context.newPage();
    await page.goto(pathToFileURL(index).href);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const fonts = await fontsIn(await context.newCDPSession(page));
    const names = new Set(fonts.map(({ name }) => name));
    expect([...names].some((name) => name.startsWith('Noto Sans SC'))).toBe(true);
    expect(names.has('Noto Color Emoji')).toBe(true);
    expect(fonts.filter(({ isOurs }) => !isOurs)).toEqual([]);
  });
});

/** Rows with the mark of how much is told, which a deck at rest has not. */
const MARK = 120;
const below = ({ width, height, data }: Pixels): Pixels => ({
  ...{ width, height: height - MARK, data: data.subarray(width * 4 * MARK) },
});

test('the video shows what the deck shows', { timeout: LONG_MS }, async () => {
  const { timeline } = prepared;
  const browser = await stage.findBrowser();
  const timed = timeline.scenes[1];
  if (!timed) throw new Error('There is no second scene.');
  // All has come, and what is lit has not yet stepped back, as it does not in a deck at rest; nor does it leave.
  const rests = Math.min(timed.durationMs - 500, settlesMs(timed, CALM) ?? timed.durationMs);
  const frame = msToFrames(rests) - 1;
  const held = heldFrames(timed, false, CALM)
    .filter((one) => one.frame <= frame)
    .slice(-1);
  const chunks = new Map<string, Buffer>();
  await makeChunksOnWeb({
    ...{ browser, timeline, format: 'landscape', captions: false, scratch: newFolder() },
    ...{ own: stage.own, ownHash: stage.ownHash, publicFolder: stage.publicFolder },
    chunks: [
      {
        key: 'one',
        startFrame: msToFrames(timed.startMs),
        held: held.map((one) => ({ ...one, count: 1 })),
      },
    ],
    onPicture: () => undefined,
    onChunk: async (key, chunk) => void chunks.set(key, chunk),
  });
  const folder = newFolder();
  const [movie, picture] = [path.join(folder, 'one.mp4'), path.join(folder, 'one.png')];
  writeFileSync(movie, chunks.get('one') ?? '');
  await runFfmpeg(['-i', movie, '-frames:v', '1', picture], {});
  let shot: Buffer | undefined;
  const spot = { scene: timed.scene.id, step: timed.steps.length };
  await shootDeck(index, [spot], browser, (png) => {
    shot = png;
  });
  const [video, deck] = [
    PNG.sync.read(readFileSync(picture)),
    PNG.sync.read(shot ?? Buffer.alloc(0)),
  ];
  expect(blockDifference(below(video), below(deck))).toBeLessThan(24);
});
