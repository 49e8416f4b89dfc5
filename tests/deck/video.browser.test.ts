/** A video beside the document, in the deck. */
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { launch, SILENT_AT_FIRST } from '../browser';
import { heardVideo, movingVideo } from '../moving-files';
import { writeSample } from '../sample';
import { prepareDocument } from '../stage';
import { isReady } from './page';

const DOCUMENT = `---
title: A video
voice: silent
---

# A video

## Shown

![Two colours](a.webm)

Words are said of it.

## After it

Other words.
`;

test('a video plays without sound while its scene is shown, and not after it', async () => {
  const colours = [
    [200, 40, 20],
    [20, 40, 200],
  ] as const;
  const frames = colours.map((colour) => ({ colour, delayMs: 1000 }));
  const video = await movingVideo({ width: 64, height: 48, frames, times: 1 }, 'webm');
  const index = await makeDeck(await prepareDocument(writeSample(DOCUMENT, { 'a.webm': video })));
  const browser = await launch('--autoplay-policy=no-user-gesture-required');
  const state = () => {
    const [element] = document.querySelectorAll('video');
    return element && { paused: element.paused, muted: element.muted, loop: element.loop };
  };
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${pathToFileURL(index).href}#/shown`);
    await isReady(page);
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.1);
    expect(await page.evaluate(state)).toEqual({ paused: false, muted: true, loop: true });
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => document.querySelector('video')?.paused === true);
  } finally {
    await browser.close();
  }
});

/** Of a film that is heard, and of the narrator's sound. */
const heard = () => {
  const element = document.querySelector('video');
  if (!element) throw new Error('no film');
  const { paused, muted, loop, currentTime } = element;
  return { paused, muted, loop, currentTime };
};
const HEARD = DOCUMENT.replace('(a.webm)', '(a.webm){.sound}');
async function openHeard(...args: string[]) {
  const video = await heardVideo(8, { ending: 'webm' });
  const index = await makeDeck(await prepareDocument(writeSample(HEARD, { 'a.webm': video })));
  const browser = await launch(...args);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pathToFileURL(index).href}#/shown`);
  await isReady(page);
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.1);
  return { browser, page };
}

test('a video that is asked for its sound is heard once, and by itself while the narrator does not play', async () => {
  const { browser, page } = await openHeard('--autoplay-policy=no-user-gesture-required');
  try {
    expect(await page.evaluate(heard)).toMatchObject({ paused: false, muted: false, loop: false });
    await page.keyboard.press('a');
    await page.waitForFunction(() => document.querySelector('video')?.muted === true);
    // It follows the narrator: from the scene's start, where it was pressed.
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 9) > 0.5);
    await page.keyboard.press('a');
    await page.waitForFunction(() => document.querySelector('video')?.paused === true);
    expect(await page.evaluate(heard)).toMatchObject({ muted: true });
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => document.querySelector('video')?.muted === false);
    expect(await page.evaluate(heard)).toMatchObject({ paused: true });
  } finally {
    await browser.close();
  }
});

test('where the browser lets nothing be heard before a click, it plays without, and a button says so', async () => {
  const { browser, page } = await openHeard(SILENT_AT_FIRST);
  try {
    expect(await page.evaluate(heard)).toMatchObject({ paused: false, muted: true });
    await page.getByRole('button', { name: 'Play with sound' }).click();
    expect(await page.evaluate(heard)).toMatchObject({ paused: false, muted: false });
    await page.reload();
    await isReady(page);
    await page.getByRole('button', { name: 'Play with sound' }).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('button', { name: 'Play with sound' }).waitFor({ state: 'detached' });
    await page.waitForURL(/#\/after-it/);
    await page.keyboard.press('PageUp');
    await page.waitForURL(/#\/shown/);
    await expect
      .poll(() => page.evaluate(heard), { timeout: 20_000 })
      .toMatchObject({ paused: false, muted: false });
  } finally {
    await browser.close();
  }
});
