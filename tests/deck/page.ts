/** A deck in a real browser, as a reader without a mouse meets it. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { serveFolder } from '../browser';

/** Addresses of the page in `index`: from the disk, and from a server on this machine that ends with the tests of the file. */
export async function addressesOf(index: string): Promise<{ file: string; server: string }> {
  const server = await serveFolder(path.dirname(index));
  afterAll(() => server.close());
  return { file: pathToFileURL(index).href, server: server.url };
}

/** Opens a deck in a window of its own, where nobody asked for motion. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const viewport = { width: 1280, height: 720 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(address);
  await isReady(page);
  return page;
}

export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.narrator') !== null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await settle(page);
}

/** What was asked for in a frame is there two frames later. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

export const here = (page: Page): Promise<{ id: string; step: number }> =>
  page.evaluate(() => {
    const deck = Reflect.get(window, 'Reveal');
    return { id: deck.getCurrentSlide().id, step: (deck.getIndices().f ?? -1) + 1 };
  });

/** The words of the live region. */
export const announced = (page: Page): Promise<string | null> =>
  page.locator('.aria-status').textContent();
