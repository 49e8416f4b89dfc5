/** Starts the browser that draws on canvases. */
import type { Browser as Running } from 'playwright-core';
import type { Browser } from '../browser/find';
import { launchBrowser } from '../browser/launch';

const FLAGS = [
  '--enable-blink-features=CanvasDrawElement',
  // Painting is not tied to a screen that nobody looks at.
  ...['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  // For page/sender.ts.
  '--js-flags=--expose-gc',
  // As Remotion's own pages.
  ...['--font-render-hinting=none', '--hide-scrollbars', '--force-color-profile=srgb'],
];

/** Starts a browser that draws on canvases if it can at all. Throws BrowserProblem when it does not start. */
export const startBrowser = (browser: Browser): Promise<Running> => launchBrowser(browser, FLAGS);
