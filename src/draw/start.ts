/** The browser that draws on canvases. */
import type { Browser as Running } from 'playwright-core';
import type { Browser } from '../browser/find';
import { withRunning } from '../browser/running';
import { CANVAS_FLAGS } from '../foreign/chromium';

/** Runs `use` with a browser that draws on canvases if it can at all. Throws BrowserFailure when it does not start. */
export const withCanvases = <T>(
  browser: Browser,
  use: (running: Running) => Promise<T>,
): Promise<T> => withRunning(browser, CANVAS_FLAGS, use);
