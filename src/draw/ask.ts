/** What a browser can: it is started once to be asked. */
import type { Browser } from '../browser/find';
import { canDraw } from '../foreign/chromium';
import type { Answer } from './renderer';
import { startBrowser } from './start';

/** Throws BrowserFailure. */
export async function askAnew(browser: Browser): Promise<Answer> {
  const running = await startBrowser(browser);
  try {
    const page = await running.newPage();
    const canvas = await page.evaluate(canDraw);
    return { canvas, version: running.version() };
  } finally {
    await running.close();
  }
}
