/** A watch page to be opened in a real browser: a small document, and a grey video as long as it is. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { runFfmpeg } from '../../src/encode/ffmpeg';
import { makeDeck } from '../../src/outputs/deck';
import { publishParts } from '../../src/outputs/publish';
import { writeWatch } from '../../src/publish/watch/write';
import type { Timeline } from '../../src/timeline/schema';
import { launch, SILENT_AT_FIRST, serveFolder } from '../browser';
import { newFolder, writeSample } from '../sample';
import { prepareDocument } from '../stage';

export const HOSTILE = '</script><script>window.hacked = 1</script><b>';
const FRUIT = Array.from(
  { length: 6 },
  (_, i) => `Sentence ${i + 1} of this scene says again that apples are red and lemons are not.`,
).join(' ');
const DOCUMENT = `---
title: "${HOSTILE}"
subtitle: What is known, in ${HOSTILE}
author: Ada
date: 2026-11-23
license: CC BY 4.0
disclaimer: This is a test.
voice: silent
captions: false
url: https://example.org/talks/fruit/
thumbnail: {title: Fruit}
---

# A watch page

${FRUIT}

## Two fruits

- Apples are red
- Lemons are yellow

Apples are red. And lemons are yellow.[^fruit] ${FRUIT}

${FRUIT}

## One word

One **single phrase** says it all. ${FRUIT}

## Nothing is said {#silent}

- But this is shown

[^fruit]: **Ada, 1843.** On fruit. https://example.org/fruit and [a scene](#silent).
`;
export const LONG_MS = 180_000;
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const DESK = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;

/** An MP4 of `durationMs`, as browsers play it. */
export async function greyVideo(durationMs: number): Promise<string> {
  const file = path.join(newFolder(), 'grey.mp4');
  const bytes = (SIZE * SIZE * 3) / 2;
  const frames = Math.ceil((durationMs / 1000) * RATE);
  const picture = ['-pixel_format', 'yuv420p', '-video_size', `${SIZE}x${SIZE}`];
  const raw = ['-framerate', `${RATE}`, '-f', 'image2pipe', '-frame_size', `${bytes}`];
  const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-movflags', '+faststart', '-f', 'mp4'];
  const args = [...raw, '-c:v', 'rawvideo', ...picture, '-i', 'pipe:0', ...h264, file];
  await runFfmpeg(args, { input: Buffer.alloc(frames * bytes, 128) });
  return file;
}
const SIZE = 32;
const RATE = 5;

export const openBrowser = (): Promise<Browser> => launch(SILENT_AT_FIRST);

/** Opens `base` + `address`; every request that leaves `base` is refused, and told. */
async function openPage(
  browser: Browser,
  base: string,
  address = 'index.html',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; left: string[] }> {
  const context = await browser.newContext(options);
  const left: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(base)) return route.continue();
    left.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => left.push(error.message));
  await page.goto(base + address);
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 1);
  return { page, left };
}

/** Written once for a file of tests. */
export interface Site {
  timeline: Timeline;
  browser: Browser;
  /** Addresses of the page's folder: from a server, from a file; and in the other theme with captions burned in. */
  served: string;
  base: string;
  other: string;
  /** The page that is open, and what it asked for elsewhere. */
  page: Page;
  left: string[];
}

/** The site is there when the tests run. */
export function prepareSite(): Site {
  const site = {} as Site;
  let close = () => {};
  beforeAll(async () => {
    const prepared = await prepareDocument(writeSample(DOCUMENT));
    const { timeline, store } = prepared;
    const video = await greyVideo(timeline.durationMs);
    const deckFolder = path.dirname(await makeDeck(prepared));
    const parts = await publishParts(prepared, {
      ...{ format: 'landscape', file: video, deck: deckFolder },
    });
    const publish = path.join(prepared.folder, 'publish');
    const folder = path.join(publish, 'watch');
    await parts['thumbnail.jpg'](path.join(publish, 'thumbnail.jpg'));
    await parts.watch(folder);
    const title = 'x'.repeat(90);
    const night = { ...timeline.meta, theme: 'night', captions: true, title } as const;
    const [deck, thumbnail] = [path.join(folder, 'deck'), path.join(folder, 'poster.jpg')];
    const second = path.join(newFolder(), 'watch');
    await writeWatch(
      {
        ...{ timeline: { ...timeline, meta: night }, format: 'landscape', store },
        ...{ video, deck, thumbnail },
      },
      second,
    );
    const server = await serveFolder(folder);
    close = server.close;
    Object.assign(site, {
      timeline,
      served: server.url,
      base: `${pathToFileURL(folder).href}/`,
      other: `${pathToFileURL(second).href}/`,
      browser: await openBrowser(),
    });
  }, LONG_MS);
  afterAll(async () => {
    close();
    await site.browser?.close();
  });
  afterEach(() => site.page?.context().close());
  return site;
}

type Given = Parameters<typeof openPage> extends [Browser, ...infer Rest] ? Rest : never;

export async function open(site: Site, ...given: Given): Promise<Page> {
  Object.assign(site, await openPage(site.browser, ...given));
  return site.page;
}

/** Moves the video as its own controls do, and waits until it is there. */
export const seek = ({ page }: Site, ms: number) =>
  page.evaluate(async (seconds) => {
    const video = document.querySelector('video') as HTMLVideoElement;
    const sought = new Promise((done) => video.addEventListener('seeked', done, { once: true }));
    video.currentTime = seconds;
    await sought;
  }, ms / 1000);

/** Where the video is. */
export const nowMs = ({ page }: Site) =>
  page.evaluate(() => Math.round((document.querySelector('video')?.currentTime ?? 0) * 1000));

/** When each sentence begins, and the scene in which nothing is said. */
export const spokenMs = ({ timeline }: Site): number[] =>
  timeline.scenes.flatMap(({ startMs, sounds }) =>
    sounds.length > 0 ? sounds.map((sound) => startMs + sound.startMs) : [startMs],
  );
