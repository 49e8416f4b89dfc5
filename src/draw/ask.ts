/** What a browser can: it is started once to be asked. */
import type { Browser } from '../browser/find';
import { canDraw } from '../foreign/chromium';
import { FORMATS } from '../format';
import type { Answer } from './renderer';
import { withCanvases } from './start';

/** Throws BrowserFailure. */
export const askAnew = (browser: Browser): Promise<Answer> =>
  withCanvases(browser, async (running) => {
    const page = await running.open(FORMATS.landscape);
    const canvas = await page.evaluate(canDraw);
    return { canvas, version: running.version() };
  });
