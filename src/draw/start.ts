/** The browser that draws on canvases. */
import type { Driven } from '../browser/driven/start';
import type { Browser } from '../browser/find';
import { withDriven, withDrivenEarly } from '../browser/running';
import { CANVAS_FLAGS } from '../foreign/chromium';

/** Runs `use` with a browser that draws on canvases if it can at all. Throws BrowserFailure when it does not start. */
export const withCanvases = <T>(
  browser: Browser,
  use: (running: Driven) => Promise<T>,
): Promise<T> => withDriven(browser, CANVAS_FLAGS, use);

/** The same before it is needed, beside whatever else is done. */
export const withCanvasesEarly = (
  browser: Browser,
  use: (running: Driven) => Promise<void>,
): void => withDrivenEarly(browser, CANVAS_FLAGS, use);
