/** A video beside the document, in the deck. */
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { launch } from '../browser';
import { movingVideo } from '../moving-files';
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
