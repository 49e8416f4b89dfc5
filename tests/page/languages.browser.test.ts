/** A talk in two languages: deck and watch page lead to the same place in the other one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languagesOf } from '../../src/cli/talk';
import { makeDeck } from '../../src/outputs/deck';
import { publishParts } from '../../src/outputs/publish';
import { checkDocument, type Prepared, prepare } from '../../src/pipeline';
import { openProject } from '../../src/project/project';
import { launch } from '../browser';
import { here, isReady, settle } from '../deck/page';
import { writeFiles } from '../diff/repository';
import { greyVideo, LONG_MS } from '../publish/site';
import { newFolder, readOf } from '../sample';
import { ENGLISH, GERMAN, LEAVES } from '../translation/tea';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes deck and watch page of each; returns the folder of results. */
async function makeTalk(documents: Record<string, string>): Promise<string> {
  const folder = newFolder();
  const tea = path.join(folder, 'slides/tea');
  writeFiles(tea, { ...documents, ...LEAVES });
  for (const name of Object.keys(documents)) {
    const file = path.join(tea, name);
    const { defaults } = await openProject(file);
    const read = readOf(await checkDocument(file, { defaults }));
    const prepared: Prepared = await prepare(read, {
      outDir: path.join(folder, 'out'),
      storeDir: path.join(folder, 'store'),
      publicDir: path.join(folder, 'public'),
      browser: process.env.LECTERN_BROWSER,
      onProgress: () => undefined,
    });
    await makePages({ ...prepared, languages: await languagesOf(file, read) });
  }
  return path.join(folder, 'out');
}

async function makePages(prepared: Prepared): Promise<void> {
  const deck = path.dirname(await makeDeck(prepared));
  await makeDeck(prepared, true);
  const video = await greyVideo(prepared.timeline.durationMs);
  const parts = await publishParts(prepared, { format: 'landscape', file: video, deck });
  const publish = path.join(prepared.folder, 'publish');
  await parts['thumbnail.jpg'](path.join(publish, 'thumbnail.jpg'));
  await parts.watch(path.join(publish, 'watch'));
}

let browser: Browser;
let out: string;
beforeAll(async () => {
  browser = await launch();
  out = await makeTalk({ 'tea.md': ENGLISH, 'tea.de.md': GERMAN });
}, LONG_MS);
afterAll(() => browser?.close());

const at = (file: string) => `${pathToFileURL(out).href}/${file}`;
const links = (page: Page) => page.locator('.languages a');

async function openDeck(file: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(at(file));
  await isReady(page);
  return page;
}

describe.each([
  ['the deck', 'tea/deck/index.html', 'tea.de/deck/index.html'],
  ['the deck of one file', 'tea/tea.html', 'tea.de/tea.de.html'],
  [
    'the published deck',
    'tea/publish/watch/deck/index.html',
    'tea.de/publish/watch/deck/index.html',
  ],
])('%s', (_, own, other) => {
  test('leads to the same scene and step in the other language, and back', async () => {
    const page = await openDeck(own);
    expect(await page.locator('.languages').ariaSnapshot()).toContain('Languages');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await settle(page);
    expect(await here(page)).toEqual({ id: 'make', step: 2 });
    await links(page).click();
    await isReady(page);
    expect(page.url()).toBe(at(`${other}#/make/1`));
    expect(await here(page)).toEqual({ id: 'make', step: 2 });
    await page.keyboard.press('Alt+ArrowRight');
    await settle(page);
    expect(await here(page)).toEqual({ id: 'warum-warten', step: 0 });
    // Also by keyboard alone.
    await links(page).focus();
    await page.keyboard.press('Enter');
    await isReady(page);
    expect(page.url()).toBe(at(`${own}#/why-wait`));
    await page.context().close();
  });
});

test('axe finds nothing in a deck with other languages', async () => {
  const page = await openDeck('tea.de/deck/index.html');
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run();
    return violations.map(({ id }: { id: string }) => id);
  });
  expect(found).toEqual([]);
  await page.context().close();
});

test('a deck that shows no controls, and one in print, show no languages', async () => {
  const page = await openDeck('tea/deck/index.html');
  expect(await page.locator('.languages').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.languages').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(at('tea/deck/index.html?controls=false'));
  await page.waitForFunction(() => Reflect.get(window, 'Reveal')?.isReady());
  expect(await page.locator('.languages').count()).toBe(0);
  await page.context().close();
});

describe('the watch page', () => {
  const [own, other] = ['tea/publish/watch/index.html', 'tea.de/publish/watch/index.html'];
  const isLoaded = (page: Page) =>
    page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 1);

  test('leads to where the other language says the same', async () => {
    const page = await browser.newPage();
    await page.goto(at(own));
    await isLoaded(page);
    await page.locator('h3 a', { hasText: 'Why wait?' }).click();
    await page.locator('.languages a[href*="warum"]').click();
    await isLoaded(page);
    expect(page.url()).toBe(at(`${other}#scene=warum-warten`));
    const start = page
      .locator('.column section', { hasText: 'Warum warten?' })
      .locator('p a')
      .first();
    const startMs = Number(await start.getAttribute('data-start'));
    const nowMs = await page.evaluate(
      () => 1000 * (document.querySelector('video')?.currentTime ?? 0),
    );
    expect(Math.abs(nowMs - startMs)).toBeLessThan(1500);
    expect(nowMs).toBeGreaterThan(5000);
    expect(await page.locator('.languages').ariaSnapshot()).toContain('Sprachen');
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await Reflect.get(window, 'axe').run();
      return violations.map(({ id }: { id: string }) => id);
    });
    expect(found).toEqual([]);
    await page.close();
  });
});

test(
  'where both are published, the watch page leads to that address, and tells search engines',
  async () => {
    const publish = (text: string, url: string) =>
      text.replace('voice: silent', `voice: silent\nurl: ${url}`);
    out = await makeTalk({
      'tea.md': publish(ENGLISH, 'https://example.org/tea/'),
      'tea.de.md': publish(GERMAN, 'https://example.org/tee/'),
    });
    const html = readFileSync(path.join(out, 'tea/publish/watch/index.html'), 'utf8');
    expect(html).toMatch(/<a [^>]*hrefLang="de"[^>]* href="https:\/\/example\.org\/tee\/"/);
    expect(html).toContain('<link rel="alternate" hrefLang="de" href="https://example.org/tee/"/>');
    const deck = readFileSync(path.join(out, 'tea/publish/watch/deck/index.html'), 'utf8');
    expect(deck).toContain('href="https://example.org/tee/deck/index.html"');
  },
  LONG_MS,
);
