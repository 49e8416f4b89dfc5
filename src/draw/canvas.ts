/** Draws scenes on canvases in pages of one browser, a page for each core, and encodes each scene while it is drawn. */
import { availableParallelism } from 'node:os';
import type { DrivenPage } from '../browser/driven/page';
import { type Browser, explainLoss } from '../browser/find';
import { expectOwn } from '../composition/own';
import type { OwnModule } from '../composition/webpack';
import { openEncoder, planesBytes } from '../encode/x264';
import { untilAborted } from '../failure';
import { FRESH_MS } from '../foreign/chromium';
import { FORMATS, type Format } from '../format';
import { mapUntilFailure } from '../together';
import { type Part, partsOf } from './cut';
import type { ChunkOrder, Making } from './order';
import { bundleOwn } from './page/bundle';
import type { Order } from './page/entry';
import type { Run } from './page/serve';
import { openReel, type Reel } from './reel';
import { withCanvases, withCanvasesEarly } from './start';
import { type Opened, type Studio, studioOf } from './studio';
import { orStalled, StalledPage } from './watchdog';

export interface WebMaking extends Making {
  /** The document's own kinds, or the program that was made of them (page/bundle.ts). */
  own: readonly OwnModule[] | Buffer;
  ownHash: string;
  /** Pages that draw beside each other; one for each core when left out. */
  pages?: number;
  /** The document's folder under `public/`. Absolute. */
  publicFolder: string;
  /** Told of each page before it loads. For tests. */
  onPage?(page: DrivenPage): void;
  /** Told of the planes of each picture, good until it returns. For tests. */
  onPlanes?(key: string, planes: Buffer): void;
  /** Draws all of each picture, whatever changes. For tests. */
  whole?: boolean;
  /** After how long without a picture a page counts as lost. For tests. */
  stalledMs?: number;
}

/** Opens the pages before it is known what they draw, and one more where something is `measured`. What fails here fails again when they are needed. */
export function openEarly(browser: Browser, format: Format, measured: boolean): void {
  withCanvasesEarly(browser, async (running) => {
    const studio = await studioOf(running);
    const missing = availableParallelism() - studio.waiting(format);
    const pages = Array.from({ length: missing }, () => studio.open(format));
    for (const opened of await Promise.all(pages)) studio.leave(format, opened);
    if (measured) running.openNext();
  });
}

/** Throws BrowserFailure or EncoderFailure. */
export async function makeChunksOnWeb(making: WebMaking): Promise<void> {
  const { own, ownHash, timeline, publicFolder, browser } = making;
  const reels = new Map<string, Promise<Reel>>();
  const script = Buffer.isBuffer(own) ? own : await untilAborted(bundleOwn(own), browser.signal);
  if (!Buffer.isBuffer(own))
    await expectOwn(
      own.map(({ file }) => file),
      ownHash,
    );
  const run: Run = {
    files: new Map([
      ['own.js', script],
      ['timeline.json', Buffer.from(JSON.stringify(timeline))],
    ]),
    publicFolder,
    async onParcel(address, parcel) {
      const [, key = '', part] = address.split('/');
      const reel = await reels.get(key);
      if (!reel) throw new Error(`No scene ${key} is drawn.`);
      await reel.take(Number(part), parcel);
    },
  };
  try {
    await withCanvases(browser, async (running) => {
      const studio = await studioOf(running);
      const name = studio.begin(run);
      await drawAll(studio, name, making, reels)
        .catch((error: unknown) => {
          throw explainLoss(error, browser);
        })
        .finally(() => studio.end(name));
    });
  } finally {
    for (const reel of reels.values()) void reel.then(({ stop }) => stop()).catch(() => undefined);
  }
}

/** A page for each core takes one part after the other; the longest scenes first, so that none waits for the others at the end. */
async function drawAll(
  studio: Studio,
  run: string,
  making: WebMaking,
  reels: Map<string, Promise<Reel>>,
): Promise<void> {
  const { format, onPage } = making;
  const idle: Opened[] = [];
  await studio.closeOthers(format);
  const renew = async (opened: Opened): Promise<Opened> => {
    await studio.close(opened);
    return studio.open(format, onPage);
  };
  const draw = async (part: Part, signal: AbortSignal): Promise<void> => {
    const { key } = part.chunk;
    const each = { ...making, browser: { ...making.browser, signal } };
    const opening = reels.get(key) ?? openScene(part.chunk, each);
    reels.set(key, opening);
    // It is thrown where it is waited for.
    opening.catch(() => undefined);
    let opened = idle.pop() ?? studio.take(format) ?? (await studio.open(format, onPage));
    if (opened.drawnMs > FRESH_MS) opened = await renew(opened);
    const reel = await opening;
    try {
      await drawPart(opened, part, { ...each, run }, reel);
    } catch (error) {
      if (!(error instanceof StalledPage)) throw error;
      // Once more, in a page that is not lost.
      opened = await renew(opened);
      await drawPart(opened, part, { ...each, run }, reel);
    }
    idle.push(opened);
    const chunk = await reel.end(part.index);
    if (!chunk) return;
    await making.onChunk(key, chunk);
    reels.delete(key);
  };
  const longestFirst = making.chunks.toSorted((a, b) => b.held.length - a.held.length);
  const { signal } = making.browser;
  const concurrency = making.pages ?? availableParallelism();
  await mapUntilFailure(longestFirst.flatMap(partsOf), draw, { concurrency, signal });
  for (const opened of idle) studio.leave(format, opened);
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
  opened: Opened,
  { chunk: { key, startFrame }, index, held }: Part,
  { browser: { signal }, timeline, captions, stalledMs, whole, run }: WebMaking & { run: string },
  reel: Reel,
): Promise<void> {
  await reel.begin(index);
  const frames = held.map(({ frame }) => startFrame + frame);
  const address = `/runs/${run}/pictures/${key}/${index}`;
  const order: Order = { run, name: timeline.name, captions, frames, address, whole };
  const begunMs = performance.now();
  const drawn = opened.page.evaluate((asked) => globalThis.lectern.drawScene(asked), order);
  await untilAborted(
    orStalled(drawn, () => reel.heardMs(index), stalledMs),
    signal,
  );
  opened.drawnMs += performance.now() - begunMs;
}
