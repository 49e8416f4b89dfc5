/** Pages in the real browser, to be pictured, printed and measured. */
import type { BrowserContext, Page } from 'playwright-core';
import { CANVAS_FLAGS, STILL_FLAG } from '../foreign/chromium';
import { FORMATS, type Size } from '../format';
import { serveHere } from '../loopback';
import type { DrivenPage } from './driven/page';
import { type Browser, explainLoss } from './find';
import { withDriven, withRunning } from './running';

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
): Promise<T> =>
  withRunning(browser, FLAGS, async (running) => {
    try {
      return await use(await running.newContext({ viewport: size, deviceScaleFactor: scale }));
    } catch (error) {
      throw explainLoss(error, browser);
    }
  });

/** The same, with a page in the browser that draws the video: one that was started for one serves the other, too. */
export const withDrawingPage = <T>(
  browser: Browser,
  use: (page: DrivenPage) => Promise<T>,
): Promise<T> =>
  withDriven(browser, CANVAS_FLAGS, async (running) => {
    try {
      return await use(await running.open(FORMATS.landscape));
    } catch (error) {
      throw explainLoss(error, browser);
    }
  });

/** Hundreds of megabytes of pictures take a while. */
const LONG_MS = 300_000;

/** A page of this HTML, when its fonts and pictures are there. A picture that cannot be shown is waited for no longer. */
export async function openContent(context: BrowserContext, html: string): Promise<Page> {
  const page = await context.newPage();
  await showContent(page, html);
  return page;
}

/** A page, whoever drives it. */
interface Shown {
  goto(url: string, options: { timeout: number }): Promise<unknown>;
  evaluate(work: () => Promise<void>): Promise<void>;
}

/** The same in a page that is there. */
export async function showContent(page: Shown, html: string): Promise<void> {
  await load(page, html);
  await page.evaluate(async () => {
    // Layout asks for the faces; `ready` waits for them.
    void document.body.offsetHeight;
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
}

/** From a server, since a message to the browser holds 100 MB at most. */
async function load(page: Shown, html: string): Promise<void> {
  const { url, close } = await serveHere((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  }, 0);
  await page.goto(url, { timeout: LONG_MS }).finally(close);
}
