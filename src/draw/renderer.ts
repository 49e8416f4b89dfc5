/** How pictures are drawn: on a canvas in the page where the browser can, else by Remotion's screenshots. */
import { stat } from 'node:fs/promises';
import { type Browser, BrowserProblem } from '../browser/find';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';

export type Draw = 'web' | 'screenshots';

/** All chunks of a video are made in one renderer: it is part of their keys. */
export interface Renderer {
  draw: Draw;
  /** Version of the browser. */
  version: string;
}

const NAMESPACE = 'browsers';

/** The renderer asked for, else the fastest that the browser has. Throws BrowserProblem when it has not the one asked for. */
export async function chooseRenderer(
  asked: Draw | undefined,
  browser: Browser,
  store: Store,
): Promise<Renderer> {
  const { canvas, version } = await askBrowser(browser, store);
  if (asked === 'web' && !canvas)
    throw new BrowserProblem(
      `${browser.name} (${version}) cannot draw HTML on a canvas.\nFix: leave out --draw, or name another browser with --browser or LECTERN_BROWSER.`,
    );
  return { draw: asked ?? (canvas ? 'web' : 'screenshots'), version };
}

interface Answer {
  canvas: boolean;
  version: string;
}

/** What the browser can; it is started once to be asked, and its answer is kept as long as it is the same file. */
export async function askBrowser({ executablePath, name }: Browser, store: Store): Promise<Answer> {
  const { size, mtimeMs } = await stat(executablePath);
  const key = fingerprint({ executablePath, size, mtimeMs });
  const kept = await store.read(NAMESPACE, key);
  if (kept) return JSON.parse(kept.toString()) as Answer;
  // What drives it takes a second to load.
  const { startBrowser } = await import('./canvas');
  const running = await startBrowser({ executablePath, name });
  try {
    const page = await running.newPage();
    const canvas = await page.evaluate(
      () =>
        'drawElementImage' in CanvasRenderingContext2D.prototype &&
        'requestPaint' in HTMLCanvasElement.prototype &&
        'VideoFrame' in globalThis,
    );
    const answer = { canvas, version: running.version() };
    await store.write(NAMESPACE, key, Buffer.from(JSON.stringify(answer)));
    return answer;
  } finally {
    await running.close();
  }
}
