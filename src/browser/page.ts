/** Pages in the real browser, for pictures of the deck. */
import { type BrowserContext, chromium } from 'playwright-core';
import { FORMATS, type Size } from '../format';
import { type Browser, explainStart } from './find';

/** Runs `use` with a window of `size` CSS px, the deck's when left out; it is closed afterwards. */
export async function withBrowser<T>(
  browser: Browser,
  use: (context: BrowserContext) => Promise<T>,
  size: Size = FORMATS.landscape,
): Promise<T> {
  const running = await chromium
    .launch({
      executablePath: browser.executablePath,
      chromiumSandbox: false,
      args: ['--font-render-hinting=none', '--hide-scrollbars', '--disable-lcd-text'],
    })
    .catch((error: unknown) => {
      throw explainStart(error, browser);
    });
  try {
    return await use(await running.newContext({ viewport: size, deviceScaleFactor: 1 }));
  } finally {
    await running.close();
  }
}
