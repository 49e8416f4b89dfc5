/** Draws scenes on canvases in pages of one browser, a page for each core, and encodes each scene while it is drawn. */
import { availableParallelism } from 'node:os';
import { stop } from 'esbuild';
import type { Page, Browser as Running } from 'playwright-core';
import { explainLoss } from '../browser/find';
import { expectOwn } from '../composition/own';
import type { OwnModule } from '../composition/webpack';
import { openEncoder, planesBytes } from '../encode/x264';
import { untilAborted } from '../failure';
import { FRESH_MS } from '../foreign/chromium';
import { FORMATS } from '../format';
import { mapUntilFailure } from '../together';
import { type Part, partsOf } from './cut';
import type { ChunkOrder, Making } from './order';
import { bundlePage } from './page/bundle';
import type { Order } from './page/entry';
import { servePage } from './page/serve';
import { openReel, type Reel } from './reel';
import { withCanvases } from './start';
import { orStalled, StalledPage } from './watchdog';

export interface WebMaking extends Making {
  /** The document's own kinds, or the program that was made of them (page/bundle.ts). */
  own: readonly OwnModule[] | Buffer;
  ownHash: string;
  /** The document's folder under `public/`. Absolute. */
  publicFolder: string;
  /** Told of each page before it loads. For tests. */
  onPage?(page: Page): void;
  /** Told of the planes of each picture, good until it returns. For tests. */
  onPlanes?(key: string, planes: Buffer): void;
  /** Draws all of each picture, whatever changes. For tests. */
  whole?: boolean;
  /** After how long without a picture a page counts as lost. For tests. */
  stalledMs?: number;
}

/** Throws BrowserFailure or EncoderFailure. */
export async function makeChunksOnWeb(making: WebMaking): Promise<void> {
  const reels = new Map<string, Promise<Reel>>();
  const files = await untilAborted(bundlePage(making.own), making.browser.signal);
  if (!Buffer.isBuffer(making.own))
    await expectOwn(
      making.own.map(({ file }) => file),
      making.ownHash,
    );
  // The bundler is a process of its own, not needed while pictures are drawn.
  await stop();
  files.set('timeline.json', Buffer.from(JSON.stringify(making.timeline)));
  const server = await servePage({
    files,
    publicFolder: making.publicFolder,
    async onParcel(address, parcel) {
      const [key = '', part] = address.split('/');
      const reel = await reels.get(key);
      if (!reel) throw new Error(`No scene ${key} is drawn.`);
      await reel.take(Number(part), parcel);
    },
  });
  try {
    await withCanvases(making.browser, (running) =>
      drawAll(running, server.url, making, reels).catch((error: unknown) => {
        throw explainLoss(error, making.browser);
      }),
    );
  } finally {
    for (const reel of reels.values()) void reel.then(({ stop }) => stop()).catch(() => undefined);
    server.close();
  }
}

interface Opened {
  page: Page;
  atMs: number;
}

/** A page for each core takes one part after the other; the longest scenes first, so that none waits for the others at the end. */
async function drawAll(
  running: Running,
  url: string,
  making: WebMaking,
  reels: Map<string, Promise<Reel>>,
): Promise<void> {
  const idle: Opened[] = [];
  const open = async (): Promise<Opened> => {
    const page = await openPage(running, url, making);
    return { page, atMs: performance.now() };
  };
  const renew = async ({ page }: Opened): Promise<Opened> => {
    await page.context().close();
    return open();
  };
  const draw = async (part: Part, signal: AbortSignal): Promise<void> => {
    const { key } = part.chunk;
    const each = { ...making, browser: { ...making.browser, signal } };
    const opening = reels.get(key) ?? openScene(part.chunk, each);
    reels.set(key, opening);
    // It is thrown where it is waited for.
    opening.catch(() => undefined);
    let opened = idle.pop() ?? (await open());
    if (performance.now() - opened.atMs > FRESH_MS) opened = await renew(opened);
    const reel = await opening;
    try {
      await drawPart(opened.page, part, each, reel);
    } catch (error) {
      if (!(error instanceof StalledPage)) throw error;
      // Once more, in a page that is not lost.
      opened = await renew(opened);
      await drawPart(opened.page, part, each, reel);
    }
    idle.push(opened);
    const chunk = await reel.end(part.index);
    if (!chunk) return;
    await making.onChunk(key, chunk);
    reels.delete(key);
  };
  const longestFirst = making.chunks.toSorted((a, b) => b.held.length - a.held.length);
  const { signal } = making.browser;
  const concurrency = availableParallelism();
  await mapUntilFailure(longestFirst.flatMap(partsOf), draw, { concurrency, signal });
}

/** Has the pictures of a scene encoded, in whatever order its parts come. */
async function openScene(chunk: ChunkOrder, making: WebMaking): Promise<Reel> {
  const { key, held } = chunk;
  const { format, onPicture, onPlanes, browser } = making;
  const size = FORMATS[format];
  const counts = held.map(({ count }) => count);
  const encoder = await openEncoder('planes', format, counts, browser.signal);
  const planes = Buffer.alloc(planesBytes(size));
  return openReel(partsOf(chunk).length, { encoder, planes, size }, () => {
    onPlanes?.(key, planes);
    onPicture();
  });
}

async function drawPart(
  page: Page,
  { chunk: { key, startFrame }, index, held }: Part,
  { browser: { signal }, timeline, captions, stalledMs, whole }: WebMaking,
  reel: Reel,
): Promise<void> {
  await reel.begin(index);
  const frames = held.map(({ frame }) => startFrame + frame);
  const address = `/pictures/${key}/${index}`;
  const order: Order = { name: timeline.name, captions, frames, address, whole };
  const drawn = page.evaluate((asked) => globalThis.lectern.drawScene(asked), order);
  await untilAborted(
    orStalled(drawn, () => reel.heardMs(index), stalledMs),
    signal,
  );
}

async function openPage(
  running: Running,
  url: string,
  { format, onPage }: WebMaking,
): Promise<Page> {
  const viewport = FORMATS[format];
  const context = await running.newContext({ viewport, deviceScaleFactor: 1 });
  const page = await context.newPage();
  onPage?.(page);
  // No routes: they would carry every picture through the protocol of the browser. The server's policy refuses.
  await page.goto(`${url}?${format}`);
  return page;
}
