/** The thumbnail as a browser shows it: its size, what of it is written, and how large. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { openStore } from '../../src/cache/store';
import { type ThumbnailInput, writeThumbnail } from '../../src/publish/thumbnail';
import type { Timeline } from '../../src/timeline/schema';
import { checkBody, newFolder, timelineOf } from '../sample';
import { openBrowser } from './site';

const MOST_BYTES = 2_000_000;
const LONG_MS = 120_000;
const store = openStore(newFolder());
const find = () => findBrowser(process.env.LECTERN_BROWSER);
const never: ThumbnailInput['findBrowser'] = () => {
  throw new Error('a browser is asked for');
};

let timeline: Timeline;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  timeline = await timelineOf(await checkBody('## Boxes\n\n- One box\n- Two boxes\n\nHello.\n'));
  browser = await openBrowser();
  page = await browser.newPage();
}, LONG_MS);
afterAll(() => browser?.close());

/** The thumbnail with some of the front matter otherwise. */
async function draw(
  meta: Partial<Timeline['meta']>,
  findBrowser = find,
  browserVersion = '1',
): Promise<Buffer> {
  const file = path.join(newFolder(), 'thumbnail.jpg');
  const changed = { ...timeline, meta: { ...timeline.meta, ...meta } };
  const rest = {
    own: {},
    ownStyle: '',
    documentFolder: newFolder(),
    store,
    findBrowser,
    browserVersion,
  };
  await writeThumbnail({ timeline: changed, ...rest }, file);
  return readFileSync(file);
}

/** The box in px around all that differs from the ground, right of the accent, in the picture at `width`. */
async function inkOf(jpeg: Buffer, width = 1280, start = 0.05) {
  const source = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  return page.evaluate(
    async ([src, w, from]) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const [canvas, h] = [document.createElement('canvas'), (w * 9) / 16];
      Object.assign(canvas, { width: w, height: h });
      const drawing = canvas.getContext('2d') as CanvasRenderingContext2D;
      drawing.drawImage(image, 0, 0, w, h);
      const { data } = drawing.getImageData(0, 0, w, h);
      const light = (x: number, y: number) => data[4 * (y * w + x) + 1] ?? 0;
      const ground = light(w - 2, 2);
      const box = { left: w, top: h, right: 0, bottom: 0, contrast: 0 };
      for (let y = 0; y < h; y++)
        for (let x = Math.ceil(w * from); x < w; x++) {
          const contrast = Math.abs(light(x, y) - ground);
          box.contrast = Math.max(box.contrast, contrast);
          if (contrast < 60) continue;
          box.left = Math.min(box.left, x);
          box.right = Math.max(box.right, x);
          box.top = Math.min(box.top, y);
          box.bottom = Math.max(box.bottom, y);
        }
      return box;
    },
    [source, width, start] as const,
  );
}

const NINETY =
  'How the small daily habits that nobody notices come to shape the way in which we think';

describe('The thumbnail of a title', () => {
  test.each([
    ['of 3 letters', 'Tea', 'paper', 150],
    ['of 90 letters', `${NINETY} now`, 'night', 300],
    ['of one long word', 'Entwicklungszusammenarbeit', 'paper', 60],
    ['of 90 letters without a space', 'x'.repeat(90), 'night', 60],
    ['of wide letters', 'MAMMOTH MOMENTUM WOMAN', 'paper', 200],
  ] as const)('%s stays inside its margins, and is large', async (_, title, theme, height) => {
    const jpeg = await draw({ thumbnail: { title }, theme });
    expect(imageSize(jpeg)).toMatchObject({ type: 'jpg', width: 1280, height: 720 });
    expect(jpeg.length).toBeLessThan(MOST_BYTES);
    const { left, top, right, bottom } = await inkOf(jpeg);
    expect(left).toBeGreaterThan(100);
    expect(top).toBeGreaterThan(30);
    expect(right).toBeLessThan(1250);
    expect(bottom).toBeLessThan(690);
    expect(bottom - top).toBeGreaterThan(height);
  });

  test.each(['Can Ketamine Help Addiction?', NINETY])(
    'at 160 px still has letters of some pixels, dark on light: %s',
    async (title) => {
      const { top, bottom, contrast } = await inkOf(await draw({ thumbnail: { title } }), 160);
      const lines = title === NINETY ? 4 : 2;
      expect((bottom - top) / lines).toBeGreaterThan(8);
      expect(contrast).toBeGreaterThan(120);
    },
  );

  test('has six words at most where none are given for it', async () => {
    const short = await draw({ title: NINETY });
    expect(short.equals(await draw({ title: 'How the small daily habits' }, never))).toBe(true);
  });

  test('has other words when the front matter says so', async () => {
    const own = await draw({ title: 'A long title', thumbnail: { title: 'Tea' } });
    expect(own.equals(await draw({ title: 'Tea' }, never))).toBe(true);
  });
});

describe('The thumbnail of a scene', () => {
  test('shows it at its step; at the last when none is named', async () => {
    const [first, second, last] = [
      await draw({ thumbnail: { scene: 'boxes', step: 0 } }),
      await draw({ thumbnail: { scene: 'boxes', step: 1 } }),
      await draw({ thumbnail: { scene: 'boxes' } }),
    ];
    const bottoms = await Promise.all(
      // Beside the ground of the heading.
      [first, second, last].map(async (one) => (await inkOf(one, 1280, 0.4)).bottom),
    );
    expect(bottoms).toEqual([...bottoms].sort((a, b) => a - b));
    expect(new Set(bottoms).size).toBe(3);
    expect(last.equals(await draw({ thumbnail: { scene: 'boxes', step: 2 } }, never))).toBe(true);
    expect(imageSize(last)).toMatchObject({ width: 1280, height: 720 });
  });
});

test('what is unchanged costs no browser; what decides it does', async () => {
  const jpeg = await draw({ title: 'Tea' });
  expect(jpeg.equals(await draw({ title: 'Tea', author: 'Ada', date: '2026-11-23' }, never))).toBe(
    true,
  );
  await expect(draw({ title: 'Tea', theme: 'night' }, never)).rejects.toThrow('a browser');
  await expect(draw({ title: 'Teas' }, never)).rejects.toThrow('a browser');
  await expect(draw({ title: 'Tea' }, never, '2')).rejects.toThrow('a browser');
});
