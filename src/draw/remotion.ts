/** Draws frames of the composition through Remotion: the browser's screenshots, a page for each core. */

import { setTimeout } from 'node:timers/promises';
import { makeCancelSignal, openBrowser, renderFrames, selectComposition } from '@remotion/renderer';
import { type Browser, explainLoss, explainStart } from '../browser/find';
import { sandboxOf } from '../browser/launch';
import { compositionId, type InputProps } from '../composition/props';
import { untilAborted } from '../failure';
import { TABS_SETTLE_MS, withoutSignals, withSandbox } from '../foreign/remotion';
import { stayOnLoopback } from '../foreign/servers';
import type { Format } from '../format';
import type { Timeline } from '../timeline/schema';

type HeadlessBrowserOf = Awaited<ReturnType<typeof openBrowser>>;

export interface Drawing {
  /** Folder of the bundle. */
  serveUrl: string;
  browser: Browser;
  /** Name of the document, and what of it is drawn. */
  input: InputProps & { timeline: Timeline };
  format: Format;
  image: 'jpeg' | 'png';
  /** Frames of the composition, ascending. */
  frames: readonly number[];
  /** Called once for each frame, in the order in which they are finished. Drawing goes on meanwhile. */
  onFrame(picture: Buffer, frame: number): void | Promise<void>;
}

/** What ffmpeg makes of it is not told apart from the drawing (4:2:0 in both). */
const JPEG_QUALITY = 95;
const TIMEOUT_MS = 120_000;

/** Throws BrowserFailure when the browser does not start. */
export async function drawFrames(drawing: Drawing): Promise<void> {
  const { browser } = drawing;
  const leaveLoopback = stayOnLoopback();
  try {
    const { sandboxed } = await sandboxOf(browser);
    if (!sandboxed || process.platform === 'win32') return await drawIn(drawing);
    await withSandbox(browser.executablePath, (executablePath) =>
      drawIn({ ...drawing, browser: { ...browser, executablePath } }),
    );
  } finally {
    leaveLoopback();
  }
}

async function drawIn(drawing: Drawing): Promise<void> {
  const { serveUrl, browser, input, format, image, frames, onFrame } = drawing;
  const inputProps = { ...input, name: input.timeline.name, sound: false };
  const { signal } = browser;
  const { cancelSignal, cancel } = makeCancelSignal();
  const running = await start(browser);
  signal?.addEventListener('abort', cancel);
  try {
    signal?.throwIfAborted();
    const common = {
      serveUrl,
      inputProps,
      puppeteerInstance: running,
      // For the one that replaces it when it crashes; without, Remotion would download another.
      browserExecutable: browser.executablePath,
      logLevel: 'error',
      timeoutInMilliseconds: TIMEOUT_MS,
    } as const;
    const id = compositionId(inputProps.name, format);
    const composition = await untilAborted(selectComposition({ ...common, id }), signal);
    const drawn = renderFrames({
      ...common,
      composition,
      frames: [...frames],
      imageFormat: image,
      ...(image === 'jpeg' ? { jpegQuality: JPEG_QUALITY } : {}),
      muted: true,
      outputDir: null,
      // All that Remotion counts, which may be fewer than Node does.
      concurrency: '100%',
      onStart: () => undefined,
      onFrameUpdate: () => undefined,
      onFrameBuffer: onFrame,
      cancelSignal,
    });
    await untilAborted(drawn, signal);
  } catch (error) {
    throw explainLoss(error, browser);
  } finally {
    signal?.removeEventListener('abort', cancel);
    if (!signal?.aborted) await setTimeout(TABS_SETTLE_MS);
    await running.close({ silent: true });
  }
}

async function start(browser: Browser): Promise<HeadlessBrowserOf> {
  try {
    const open = () =>
      openBrowser('chrome', {
        browserExecutable: browser.executablePath,
        logLevel: 'error',
        chromiumOptions: { enableMultiProcessOnLinux: true },
      });
    return await withoutSignals(open);
  } catch (error) {
    throw explainStart(error, browser);
  }
}
