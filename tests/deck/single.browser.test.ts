/** The deck as one file. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { launch, openAlone } from '../browser';
import { prepareDocument } from '../stage';

const MOST_BYTES = 8_000_000;
const LONG_MS = 120_000;

test.each([
  ['ketamine', 0],
  ['tour', 1],
] as const)(
  'one file of %s shows its %i pictures and speaks, every request refused',
  { timeout: LONG_MS },
  async (name, figures) => {
    const prepared = await prepareDocument(path.resolve('slides', name, `${name}.md`));
    const file = await makeDeck(prepared, true);
    expect(statSync(file).size).toBeLessThan(MOST_BYTES);
    const browser = await launch();
    try {
      const { page, asked } = await openAlone(browser, file);
      await page.waitForFunction(() => document.querySelector('.narrator') !== null);
      const pictures = await page.evaluate(async () => {
        const images = [...document.images];
        for (const image of images) image.loading = 'eager';
        await Promise.all(images.map((image) => image.decode()));
        return images.map(({ naturalWidth }) => naturalWidth);
      });
      expect(pictures).toHaveLength(figures);
      expect(pictures).not.toContain(0);
      expect(await page.evaluate(() => document.fonts.check('48px "Inter Variable"'))).toBe(true);
      await page.keyboard.press('a');
      await page.locator('.captions.live:not([hidden]) .active').waitFor();
      expect(asked).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
