/** The deck as one file. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { launch, openAlone } from '../browser';
import { FRONT, writeSample } from '../sample';
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
      expect(pictures.length).toBeGreaterThanOrEqual(figures);
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

const square = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400" fill="${colour}"/></svg>`;

test('one file on an upright screen shows each of several pictures', {
  timeout: LONG_MS,
}, async () => {
  const text = `${FRONT}## Two\n\n![Red](red.svg)\n\n![Blue](blue.svg)\n`;
  const files = { 'red.svg': square('red'), 'blue.svg': square('blue') };
  const prepared = await prepareDocument(writeSample(text, files), 'silent');
  const file = await makeDeck(prepared, true);
  const browser = await launch();
  try {
    const { page } = await openAlone(browser, file, { viewport: { width: 540, height: 960 } });
    await page.waitForFunction(() => document.documentElement.dataset.format === 'portrait');
    const shown = await page
      .locator('#two .stage img')
      .evaluateAll((all) =>
        all.map((one) => atob((one.getAttribute('src') ?? '').split(',')[1] ?? '')),
      );
    expect(shown.map((svg) => /fill="(\w+)"/.exec(svg)?.[1])).toEqual(['red', 'blue']);
  } finally {
    await browser.close();
  }
});
