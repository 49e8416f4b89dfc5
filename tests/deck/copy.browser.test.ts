import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanCopies } from '../../src/deck/copy';
import { launch } from '../browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.setContent('<p>Die <b>Ver&shy;wal&shy;tung</b></p><p>kurz</p>');
  await page.evaluate(cleanCopies);
});
afterAll(() => browser.close());

/** What a copy of an element leaves in the clipboard; empty where the browser is left to it. */
const copy = (selector: string) =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    document.getSelection()?.selectAllChildren(element);
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
    return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
  }, selector);

test('a copied word has no soft hyphens, as text and as HTML', async () => {
  expect(await copy('p')).toEqual(['Die Verwaltung', 'Die <b>Verwaltung</b>']);
});

test('what has none is copied as ever', async () => {
  expect(await copy('p + p')).toEqual(['', '']);
});
