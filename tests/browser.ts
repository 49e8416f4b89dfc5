/** The browser that a build uses, to test pages in, and a server on this machine to test them from. */
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { inject } from 'vitest';
import { findBrowser } from '../src/browser/find';
import { launchBrowser } from '../src/browser/launch';
import { serveHere } from '../src/loopback';

/** As browsers on a desk do: no sound before the first key or click. */
export const SILENT_AT_FIRST = '--autoplay-policy=document-user-activation-required';

/** The browser that all tests of a run share; one of its own when it is to be started with `args`. */
export async function launch(...args: string[]): Promise<Browser> {
  if (args.length === 0) return chromium.connect(inject('browser'));
  return launchBrowser(await findBrowser(process.env.LECTERN_BROWSER), args);
}

/** Serves a folder to this machine, as it is at each request. */
export function serveFolder(folder: string): ReturnType<typeof serveHere> {
  const files = sirv(folder, { dev: true });
  return serveHere(
    (request, response) => files(request, response, () => void response.writeHead(404).end()),
    0,
  );
}

/** Opens a page of one file, every other request refused, and told. */
export async function openAlone(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage(options);
  const address = pathToFileURL(file).href;
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) return route.continue();
    asked.push(url);
    return route.abort();
  });
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return { page, asked };
}
