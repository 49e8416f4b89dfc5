/** What lectern knows of Chromium's canvas that lays out HTML (147), asked of the browser that a build uses. */
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { launchBrowser } from '../../src/browser/launch';
import { CANVAS_FLAGS, canDraw } from '../../src/foreign/chromium';
import { movingGif } from '../moving';

let running: Browser;
beforeAll(async () => {
  running = await launchBrowser(await findBrowser(process.env.LECTERN_BROWSER), CANVAS_FLAGS);
});
afterAll(() => running.close());

test('with its flag it has drawElementImage, requestPaint and VideoFrame', async () => {
  const page = await running.newPage();
  const said = `Chromium ${running.version()} has another canvas than src/foreign/chromium.ts draws on`;
  expect(await page.evaluate(canDraw), said).toBe(true);
});

test('without it, it has none, so that videos are made of screenshots', async () => {
  const plain = await launchBrowser(await findBrowser(process.env.LECTERN_BROWSER));
  const page = await plain.newPage();
  expect(await page.evaluate(canDraw), 'The flag of the canvas is no longer needed').toBe(false);
  await plain.close();
});

test('it paints what lies in the canvas when it is asked to, within a clip, and a video frame gives a part of its pixels', async () => {
  const page = await running.newPage();
  const pixels = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { layoutSubtree: true });
    [canvas.width, canvas.height] = [64, 64];
    const sheet = document.createElement('div');
    sheet.style.cssText = 'width:64px;height:64px;background:rgb(10 200 30)';
    canvas.append(sheet);
    document.body.append(canvas);
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    await new Promise<void>((resolve) => {
      canvas.addEventListener('paint', () => resolve(), { once: true });
      Reflect.apply(Reflect.get(canvas, 'requestPaint') as () => void, canvas, []);
    });
    context?.rect(32, 32, 8, 8);
    context?.clip();
    context?.drawElementImage(sheet, 0, 0, 64, 64);
    const part = new Uint8Array(4 * 4 * 4);
    const frame = new VideoFrame(canvas, { timestamp: 0 });
    const rect = { x: 30, y: 30, width: 4, height: 4 };
    await frame.copyTo(part, { rect });
    frame.close();
    const at = (x: number, row: number) => [...part.subarray(4 * (4 * row + x)).subarray(0, 3)];
    return [at(0, 0), at(1, 2), at(2, 1), at(2, 2), at(3, 3)];
  });
  const [none, drawn] = [
    [0, 0, 0],
    [30, 200, 10],
  ];
  expect(pixels, 'Chromium lays out, clips or hands over the canvas otherwise').toEqual([
    ...[none, none, none],
    ...[drawn, drawn],
  ]);
});

test('a picture that moves shows its first frame, and only that', async () => {
  const page = await running.newPage({ viewport: { width: 40, height: 40 } });
  const colours = [
    [200, 40, 20],
    [20, 40, 200],
  ] as const;
  const frames = colours.map((colour) => ({ colour, delayMs: 20 }));
  const gif = movingGif({ width: 40, height: 40, frames }).toString('base64');
  await page.setContent(`<body style="margin:0"><img src="data:image/gif;base64,${gif}">`);
  await page.evaluate(() => document.images[0]?.decode());
  for (let i = 0; i < 5; i++) {
    const { data } = PNG.sync.read(await page.screenshot());
    const said = `Chromium ${running.version()} plays pictures in spite of STILL_FLAG`;
    expect([...data.subarray(0, 3)], said).toEqual(colours[0]);
  }
  await page.close();
});
