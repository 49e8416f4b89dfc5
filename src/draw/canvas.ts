/** Draws scenes on canvases in pages of one browser, a page for each core, and encodes each scene while it is drawn. */
import { availableParallelism } from 'node:os';
import { stop } from 'esbuild';
import type { Page, Browser as Running } from 'playwright-core';
import { explainLoss } from '../browser/find';
import { expectOwn } from '../composition/own';
import type { OwnModule } from '../composition/webpack';
import { type Encoder, openEncoder, planesBytes } from '../encode/x264';
import { untilAborted } from '../failure';
import { FRESH_MS } from '../foreign/chromium';
import { FORMATS } from '../format';
import { mapUntilFailure } from '../together';
import type { ChunkOrder, Making } from './order';
import { bundlePage } from './page/bundle';
import type { Order } from './page/entry';
import { unpackPictures } from './page/picture';
import { servePage } from './page/serve';
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

interface Receiver {
  encoder: Encoder;
  picture: Buffer;
  /** When pictures came last, and how many came. */
  heardMs: number;
  pictures: number;
}

/** Throws BrowserFailure or EncoderFailure. */
export async function makeChunksOnWeb(making: WebMaking): Promise<void> {
  const receivers = new Map<string, Receiver>();
  const told = new Map<string, number>();
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
    async onParcel(key, parcel) {
      const receiver = receivers.get(key);
      if (!receiver) throw new Error(`No scene ${key} is drawn.`);
      const { picture, encoder } = receiver;
      receiver.heardMs = performance.now();
      await unpackPictures(parcel, { planes: picture, ...FORMATS[making.format] }, async () => {
        making.onPlanes?.(key, picture);
        await encoder.write(picture);
        receiver.pictures += 1;
        // One that is drawn again is no further one.
        if (receiver.pictures <= (told.get(key) ?? 0)) return;
        told.set(key, receiver.pictures);
        making.onPicture();
      });
    },
  });
  try {
    await withCanvases(making.browser, (running) =>
      drawAll(running, server.url, making, receivers).catch((error: unknown) => {
        throw explainLoss(error, making.browser);
      }),
    );
  } finally {
    for (const { encoder } of receivers.values()) encoder.stop();
    server.close();
  }
}

interface Opened {
  page: Page;
  atMs: number;
}

/** A page for each core takes one scene after the other; the longest first, so that none waits for the others at the end. */
async function drawAll(
  running: Running,
  url: string,
  making: WebMaking,
  receivers: Map<string, Receiver>,
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
  const draw = async (chunk: ChunkOrder, signal: AbortSignal): Promise<void> => {
    const each = { ...making, browser: { ...making.browser, signal } };
    let opened = idle.pop() ?? (await open());
    if (performance.now() - opened.atMs > FRESH_MS) opened = await renew(opened);
    try {
      await makeChunk(opened.page, chunk, each, receivers);
    } catch (error) {
      if (!(error instanceof StalledPage)) throw error;
      // Once more, in a page that is not lost.
      opened = await renew(opened);
      await makeChunk(opened.page, chunk, each, receivers);
    }
    idle.push(opened);
  };
  const longestFirst = making.chunks.toSorted((a, b) => b.held.length - a.held.length);
  const { signal } = making.browser;
  await mapUntilFailure(longestFirst, draw, { concurrency: availableParallelism(), signal });
}

async function makeChunk(
  page: Page,
  { key, startFrame, held }: ChunkOrder,
  {
    browser: { signal },
    timeline,
    format,
    captions,
    scratch,
    onChunk,
    stalledMs,
    whole,
  }: WebMaking,
  receivers: Map<string, Receiver>,
): Promise<void> {
  const counts = held.map(({ count }) => count);
  const encoder = await openEncoder('planes', format, counts, {
    ...{ folder: scratch, name: key, signal },
  });
  const picture = Buffer.alloc(planesBytes(FORMATS[format]));
  const receiver: Receiver = { encoder, picture, heardMs: performance.now(), pictures: 0 };
  receivers.set(key, receiver);
  const frames = held.map(({ frame }) => startFrame + frame);
  const address = `/pictures/${key}`;
  const order: Order = { name: timeline.name, captions, frames, address, whole };
  const drawn = page.evaluate((asked) => globalThis.lectern.drawScene(asked), order);
  const heard = orStalled(drawn, () => receiver.heardMs, stalledMs);
  await untilAborted(heard, signal).catch((error: unknown) => {
    encoder.stop();
    throw error;
  });
  await onChunk(key, await encoder.finish());
  receivers.delete(key);
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
