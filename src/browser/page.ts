/** Pages in the real browser, to be pictured, printed and measured. */
import type { BrowserContext, Page } from 'playwright-core';
import { CANVAS_FLAGS, STILL_FLAG } from '../foreign/chromium';
import { FORMATS, type Size } from '../format';
import { serveHere } from '../loopback';
import { type Browser, explainLoss } from './find';
import { withRunning } from './running';

const FLAGS = [
  ...['--font-render-hinting=none', '--hide-scrollbars', '--disable-lcd-text'],
  STILL_FLAG,
];

/** Runs `use` with a window of `size` CSS px, the deck's when left out, each `scale` px of a screen; it is closed afterwards. Throws BrowserFailure. */
export const withBrowser = <T>(
  browser: Browser,
  use: (context: BrowserContext) => Promise<T>,
  size: Size = FORMATS.landscape,
  scale = 1,
): Promise<T> => withWindow(browser, FLAGS, use, { size, scale });

/** The same, measured with the flags of what draws the video: the browser that was started for one serves the other, too. */
export const withCanvasBrowser = <T>(
  browser: Browser,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> => withWindow(browser, CANVAS_FLAGS, use, { size: FORMATS.landscape, scale: 1 });

const withWindow = <T>(
  browser: Browser,
  flags: readonly string[],
  use: (context: BrowserContext) => Promise<T>,
  { size, scale }: { size: Size; scale: number },
): Promise<T> =>
  withRunning(browser, flags, async (running) => {
    try {
      return await use(await running.newContext({ viewport: size, deviceScaleFactor: scale }));
    } catch (error) {
      throw explainLoss(error, browser);
    }
  });

/** Hundreds of megabytes of pictures take a while. */
const LONG_MS = 300_000;

/** A page of this HTML, when its fonts and pictures are there. A picture that cannot be shown is waited for no longer. */
export async function openContent(context: BrowserContext, html: string): Promise<Page> {
  const page = await context.newPage();
  await load(page, html);
  await page.evaluate(async () => {
    // Layout asks for the faces; `ready` waits for them.
    void document.body.offsetHeight;
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  return page;
}

/** From a server, since a message to the browser holds 100 MB at most. */
async function load(page: Page, html: string): Promise<void> {
  const { url, close } = await serveHere((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  }, 0);
  await page.goto(url, { timeout: LONG_MS }).finally(close);
}
