/** Starts the browser that draws on canvases. */
import type { Browser as Running } from 'playwright-core';
import type { Browser } from '../browser/find';
import { launchBrowser } from '../browser/launch';
import { CANVAS_FLAGS } from '../foreign/chromium';

/** Starts a browser that draws on canvases if it can at all. Throws BrowserFailure when it does not start. */
export const startBrowser = (browser: Browser): Promise<Running> =>
  launchBrowser(browser, CANVAS_FLAGS);
