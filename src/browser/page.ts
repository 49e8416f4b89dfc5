/** Pages in the real browser, for pictures of the deck. */
import { type BrowserContext, chromium } from 'playwright-core';
import { type Browser, explainStart } from './find';

export const STAGE = { width: 1920, height: 1080 };

/** Runs `use` with a window of `size` CSS px, which is closed afterwards. */
export async function withBrowser<T>(
  browser: Browser,
  use: (context: BrowserContext) => Promise<T>,
  size = STAGE,
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
