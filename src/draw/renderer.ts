/** How pictures are drawn: on a canvas in the page where the browser can, else by Remotion's screenshots. */
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { type Browser, BrowserFailure } from '../browser/find';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { getOrMakeValue } from '../cache/making';
import type { Store } from '../cache/store';
import { SYSTEM } from '../root';

export type Draw = 'web' | 'screenshots';

/** All chunks of a video are made in one renderer: it is part of their keys. */
export interface Renderer {
  draw: Draw;
  /** Version of the browser, and the system that it runs on. */
  version: string;
  system: string;
}

const NAMESPACE = 'browsers';

/** The renderer asked for, else the fastest that the browser has. Throws BrowserFailure when it has not the one asked for. */
export async function chooseRenderer(
  asked: Draw | undefined,
  browser: Browser,
  store: Store,
): Promise<Renderer> {
  const { canvas, version } = await askBrowser(browser, store);
  if (asked === 'web' && !canvas)
    throw new BrowserFailure(
      `${browser.name} (${version}) cannot draw HTML on a canvas.`,
      'leave out --draw, or name another browser with --browser or LECTERN_BROWSER.',
    );
  return { draw: asked ?? (canvas ? 'web' : 'screenshots'), version, system: SYSTEM };
}

/** Whether it draws HTML on a canvas, and its version. */
const answerSchema = z.strictObject({ canvas: z.boolean(), version: z.string() });
export type Answer = z.infer<typeof answerSchema>;

/** What the browser can; it is started once to be asked, and its answer is kept as long as it is the same file. */
export async function askBrowser(browser: Browser, store: Store): Promise<Answer> {
  const { executablePath } = browser;
  const { size, mtimeMs } = await stat(executablePath);
  const code = await codeHash('browser', store);
  const key = fingerprint({ executablePath, size, mtimeMs, code });
  // What drives it takes a second to load.
  const ask = async () => (await import('./ask')).askAnew(browser);
  const { value } = await getOrMakeValue(store, [NAMESPACE, key], answerSchema, ask);
  return value;
}
