/** The deck as one file, and on paper. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { makeDeck, makePdf, type Prepared } from '../../src/pipeline';
import { prepareDocument } from '../stage';

const MOST_BYTES = 8_000_000;
const LONG_MS = 120_000;

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepareDocument(path.resolve('slides/tour/tour.md'));
}, LONG_MS);

test('one file shows everything and speaks, every request refused', {
  timeout: LONG_MS,
}, async () => {
  const file = await makeDeck(prepared, true);
  expect(statSync(file).size).toBeLessThan(MOST_BYTES);
  const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    const address = pathToFileURL(file).href;
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === address) return route.continue();
      asked.push(url);
      return route.abort();
    });
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('.narrator') !== null);
    await page.evaluate(() => document.fonts.ready);
    const pictures = await page.evaluate(async () => {
      const images = [...document.images];
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode()));
      return images.map(({ naturalWidth }) => naturalWidth);
    });
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures).not.toContain(0);
    expect(await page.evaluate(() => document.fonts.check('48px "Inter Variable"'))).toBe(true);
    await page.keyboard.press('a');
    await page.locator('.captions.live:not([hidden]) .active').waitFor();
    expect(asked).toEqual([]);
  } finally {
    await browser.close();
  }
});

test.each(['scenes', 'steps', 'handout'] as const)(
  'paper with %s has its pages, tagged, with outline, title, links and fonts',
  { timeout: LONG_MS },
  async (paper) => {
    const { scenes, meta } = prepared.timeline;
    const pdf = readFileSync(await makePdf(prepared, paper), 'latin1');
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    const steps = scenes.reduce((sum, timed) => sum + timed.steps.length + 1, 0);
    if (paper === 'handout') expect(pages).toBeGreaterThanOrEqual(scenes.length);
    else expect(pages).toBe(paper === 'steps' ? steps : scenes.length);
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/Title /);
    expect(pdf).toContain(`/Lang (${meta.lang})`);
    expect(pdf).toMatch(/\/FontFile[23]|\/Subtype \/Type3/);
    // Words that a line break parts are two words in the outline, too.
    expect(pdf).toContain(`/Title (${meta.title})`);
    expect(pdf).toContain('/ToUnicode');
    expect(pdf).toContain('/URI');
  },
);
