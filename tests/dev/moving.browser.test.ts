/** What moves and sounds beside the voice, in the live video. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../browser';
import { runDev } from '../cli/developer';
import { writeTalk } from '../cli/run';
import { movingGif } from '../moving';
import { heardVideo } from '../moving-files';
import { newFolder } from '../sample';

const DOCUMENT = `---
title: Moves
voice: silent
music: calm
---

# Moves

Hello.

## A picture

![Two colours](a.gif)

One, two and three are said, and four.

## A film

![A film](b.webm){.sound}

It is seen and heard, while these words are said.
`;
const PICTURE = {
  ...{ width: 64, height: 48, times: 0 },
  frames: [
    { colour: [200, 0, 0] as const, delayMs: 500 },
    { colour: [0, 0, 200] as const, delayMs: 500 },
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch('--autoplay-policy=no-user-gesture-required');
});
afterAll(() => browser?.close());

/** The colour in the middle of the picture that is shown: red, blue. */
const colourOf = (page: Page) =>
  page.locator('.dv-screen .stage img').evaluate((image) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context || !(image instanceof HTMLImageElement)) throw new Error('no picture');
    context.drawImage(image, 0, 0, 1, 1);
    const [red = 0, , blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return red > blue ? 'red' : 'blue';
  });

test('GIFs stand at the frame of the moment, films keep to it, and music plays below', {
  timeout: 240_000,
}, async () => {
  const file = writeTalk(newFolder(), DOCUMENT);
  const beside = (name: string) => path.join(path.dirname(file), name);
  writeFileSync(beside('a.gif'), movingGif(PICTURE));
  writeFileSync(beside('b.webm'), await heardVideo(8, { ending: 'webm' }));
  await runDev(browser, file, async ({ url, page }) => {
    await page.goto(`${url}video#/a-picture`);
    const image = page.locator('.dv-screen .stage img[src^="blob:"]');
    await image.waitFor();
    await expect.poll(() => colourOf(page)).toBe('red');
    // Half a second and a little: 16 frames of 33 ms.
    for (let i = 0; i < 16; i++) await page.keyboard.press('.');
    await expect.poll(() => colourOf(page)).toBe('blue');

    const bed = page.locator('audio[src*=".bed.mp3"]');
    const seconds = () => bed.evaluate((audio) => (audio as HTMLAudioElement).duration);
    await expect.poll(seconds).toBeGreaterThan(5);

    await page.keyboard.press(']');
    const film = page.locator('.dv-screen video');
    await film.waitFor();
    const at = () =>
      film.evaluate((video) => {
        const { currentTime, paused, muted } = video as HTMLVideoElement;
        return { at: currentTime, paused, muted };
      });
    for (let i = 0; i < 12; i++) await page.keyboard.press('.');
    await expect.poll(at).toMatchObject({ paused: true, muted: true });
    await expect.poll(async () => (await at()).at).toBeCloseTo(0.4, 1);
    await page.keyboard.press(' ');
    await expect.poll(at).toMatchObject({ paused: false });
    await page.keyboard.press(' ');
    await expect.poll(at).toMatchObject({ paused: true });
  });
});
