/** The promise of the product: what the video shows when a step has settled is what the deck shows. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withBrowser } from '../../src/browser/page';
import { drawFrames } from '../../src/draw/remotion';
import { makeDeck } from '../../src/outputs/deck';
import type { Prepared } from '../../src/pipeline';
import { goTo, openDeck, type Spot, shootDeck } from '../../src/still/deck';
import { allSpots, shootVideo } from '../../src/still/video';
import { CALM } from '../../src/theme/motion';
import { msToFrames } from '../../src/time';
import { differingShare } from '../pixels';
import { openDrawing, prepareDocument } from '../stage';

const MOST = 0.005;
const LONG_MS = 900_000;
const name = ({ scene, step }: Spot) => `${scene} step ${step}`;

describe.each([
  ['ketamine', 'slides/ketamine/ketamine.md', 'landscape'],
  ['tour', 'slides/tour/tour.md', 'landscape'],
  ['figures', 'tests/still/figures.md', 'landscape'],
  ['lines', 'tests/still/lines.md', 'landscape'],
  ['blocks', 'tests/still/blocks.md', 'landscape'],
  ['letters', 'tests/still/letters.md', 'landscape'],
  ['icons', 'tests/still/icons.md', 'landscape'],
  ['charts', 'tests/still/charts.md', 'landscape'],
  ['charts', 'tests/still/charts.md', 'portrait'],
  ['icons', 'tests/still/icons.md', 'portrait'],
  ['kinds', 'tests/still/kinds.md', 'landscape'],
  ['kinds', 'tests/still/kinds.md', 'portrait'],
  ['groups', 'tests/still/groups.md', 'landscape'],
  ['groups', 'tests/still/groups.md', 'portrait'],
] as const)('deck and video of the document %s', (document, file, format) => {
  let prepared: Prepared;
  let index: string;
  let drawing: Awaited<ReturnType<typeof openDrawing>>;
  const shares: Record<string, number> = {};
  beforeAll(async () => {
    prepared = await prepareDocument(file, 'silent');
    index = await makeDeck(prepared);
    drawing = await openDrawing(prepared);
  }, LONG_MS);
  afterAll(() => {
    const [worst] = Object.entries(shares).sort(([, a], [, b]) => b - a);
    if (worst) console.log(`${document}: worst ${(worst[1] * 100).toFixed(3)} % at ${worst[0]}`);
  });

  test('agree in every scene at every settled step', { timeout: LONG_MS }, async () => {
    const { timeline } = prepared;
    const spots = allSpots(timeline);
    const seen = new Map<string, Buffer>();
    const keep = (png: Buffer, spot: Spot) => void seen.set(name(spot), png);
    await shootDeck(index, spots, drawing.browser, keep, format);
    await shootVideo({ timeline, format, ...drawing }, spots, (png, spot) => {
      shares[name(spot)] = differingShare(png, seen.get(name(spot)) ?? Buffer.alloc(0));
    });
    expect(Object.keys(shares)).toHaveLength(spots.length);
    expect(Object.entries(shares).filter(([, share]) => share >= MOST)).toEqual([]);
  });

  test('move in every scene of a kind of the document’s own', { timeout: LONG_MS }, async () => {
    const { timeline } = prepared;
    const moving = timeline.scenes.filter(({ scene }) => scene.kind === 'own');
    expect(moving).toHaveLength(document === 'ketamine' ? 1 : 0);
    for (const { scene, startMs, steps } of moving)
      for (const [i, step] of steps.entries()) {
        const start = msToFrames(startMs + step.startMs);
        const frames = [start - 1, start + 4, start + msToFrames(CALM.ms)];
        expectMotion(await inVideo(frames), `video, ${scene.id} step ${i + 1}`);
        expectMotion(await inDeck({ scene: scene.id, step: i + 1 }), `deck, ${scene.id}`);
      }
  });

  async function inVideo(frames: number[]): Promise<Buffer[]> {
    const pictures = new Map<number, Buffer>();
    await drawFrames({
      ...{ ...drawing, format: 'landscape', image: 'png', frames },
      input: { timeline: prepared.timeline, captions: false },
      onFrame: (png, frame) => void pictures.set(frame, png),
    });
    return frames.map((frame) => pictures.get(frame) ?? Buffer.alloc(0));
  }

  async function inDeck({ scene, step }: Spot): Promise<Buffer[]> {
    const pictures: Buffer[] = [];
    await withBrowser(drawing.browser, async (context) => {
      const page = await openDeck(context, index, { still: false });
      await goTo(page, { scene, step: step - 1 });
      await page.waitForTimeout(2 * CALM.ms);
      pictures.push(await page.screenshot());
      await page.evaluate(holdAt, CALM.ms / 4);
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(isHeld);
      pictures.push(await page.screenshot({ animations: 'allow' }));
      await page.evaluate(goOn);
      await page.waitForTimeout(2 * CALM.ms);
      pictures.push(await page.screenshot());
    });
    return pictures;
  }
});

/** In the page: what moves next stands still so many ms after it began, however busy the machine is. */
function holdAt(ms: number): void {
  const hold = () => {
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    if (moving.length === 0) requestAnimationFrame(hold);
    for (const motion of moving) {
      motion.pause();
      motion.currentTime = ms;
    }
  };
  hold();
}

const isHeld = (): boolean =>
  document.getAnimations().some(({ playState }) => playState === 'paused');

function goOn(): void {
  for (const motion of document.getAnimations()) motion.play();
}

/** Before, under way and after are three different pictures. */
function expectMotion([before, under, after]: Buffer[], where: string): void {
  if (!before || !under || !after) throw new Error(`${where}: pictures are missing`);
  expect(differingShare(before, under), `${where}: before and under way`).toBeGreaterThan(0.0005);
  expect(differingShare(under, after), `${where}: under way and after`).toBeGreaterThan(0.0005);
}
