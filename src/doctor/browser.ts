/** The browser: whether there is one, its sandbox, how it draws, and the letters that it has. */
import type { Browser } from '../browser/find';
import type { Sandbox } from '../browser/launch';
import { openStore } from '../cache/store';
import { type Finding, missing } from './finding';

const COST = 'no video, no PDF, no pictures; a deck can be made';

/** `asked` is the path of a browser, when not the one that is found. */
export async function examineBrowser(
  asked: string | undefined,
  storeDir: string,
  signal?: AbortSignal,
): Promise<Finding[]> {
  const { findBrowser } = await import('../browser/find');
  try {
    return await examineFound(await findBrowser(asked, signal), storeDir);
  } catch (error) {
    return [missing('browser', error, COST)];
  }
}

async function examineFound(browser: Browser, storeDir: string): Promise<Finding[]> {
  const { askBrowser } = await import('../draw/renderer');
  const { withBrowser } = await import('../browser/page');
  const { sandboxOf } = await import('../browser/launch');
  const { SCRIPTS, scriptsWithout } = await import('./letters');
  const { documentFonts } = await import('../font/choose');
  const store = openStore(storeDir, browser.signal);
  const { version, canvas } = await askBrowser(browser, store);
  const without = await withBrowser(browser, async (context) =>
    scriptsWithout(await context.newPage()),
  );
  // What lectern carries is drawn, whatever the system has.
  const { missing } = await documentFonts(Object.values(SCRIPTS).join(' '), 'en', store);
  return [
    { part: 'browser', state: 'good', found: `${browser.name}, version ${version}` },
    describeSandbox(await sandboxOf(browser)),
    describeDrawing(canvas),
    describeLetters(
      Object.keys(SCRIPTS).length,
      without.filter((name) => missing.some(({ letter }) => letter === SCRIPTS[name])),
    ),
  ];
}

export const describeSandbox = ({ sandboxed, because }: Sandbox): Finding =>
  sandboxed
    ? { part: 'sandbox', state: 'good', found: 'the browser runs in its sandbox' }
    : {
        part: 'sandbox',
        state: 'limited',
        found: `the browser runs without its sandbox: ${because}`,
        cost: 'a picture made to break out of a browser would be held by nothing else',
        fix: 'Run lectern as a user who is not root, and let programs make user namespaces.',
      };

const describeDrawing = (canvas: boolean): Finding =>
  canvas
    ? { part: 'drawing', state: 'good', found: 'on a canvas' }
    : {
        part: 'drawing',
        state: 'limited',
        found: 'by screenshots',
        cost: 'pictures take several times as long',
        fix: 'Name a newer Chrome or Chromium with --browser or LECTERN_BROWSER.',
      };

export const describeLetters = (all: number, without: readonly string[]): Finding =>
  without.length === 0
    ? { part: 'letters', state: 'good', found: `glyphs for all of ${all} scripts that were tried` }
    : {
        part: 'letters',
        state: 'limited',
        found: `no glyphs for ${without.join(', ')}`,
        cost: 'such letters are shown as empty boxes',
        fix: 'Install fonts that have them, e.g. the Noto fonts (on Debian or Ubuntu: fonts-noto, fonts-noto-cjk, fonts-noto-color-emoji).',
      };
