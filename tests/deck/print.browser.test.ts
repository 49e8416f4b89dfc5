/** The deck as the browser prints it (Ctrl+P), read by PDFium: the pages of the paper deck, whatever the deck shows. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { PDFiumDocument } from '@hyzyla/pdfium';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { makePdf } from '../../src/outputs/pdf';
import type { Prepared } from '../../src/pipeline';
import { launch } from '../browser';
import { blockDifference } from '../pixels';
import { writeSample } from '../sample';
import { prepareDocument } from '../stage';
import { openPage, settle } from './page';
import { drawPage, openPdf } from './pdf';

const TEXT = `---
title: Print
voice: silent
---

# A talk on paper

## Points in three steps

- First
- Second, see [the end](#the-end)
- Third

### A number below

:::stat

- **42** answers

:::

### A chart below

\`\`\`chart
type: bar
data:
  Here: 48.2
  There: 10.7
\`\`\`

## The end

One sentence with **key words**.
`;
/** What each page shows. */
const WORDS = [
  ['A talk on paper'],
  ['Points in three steps', 'First', 'Second', 'Third'],
  ['A number below', 'answers'],
  ['A chart below', 'Here', 'There'],
  ['The end', 'Key words'],
];
const WIDTH = 960;
/** Of 255, as in paper.test.ts. */
const MOST = 30;
const LONG_MS = 120_000;

let prepared: Prepared;
let deck: string;
let browser: Browser;
let paper: PDFiumDocument;
beforeAll(async () => {
  prepared = await prepareDocument(writeSample(TEXT));
  paper = await openPdf(readFileSync(await makePdf(prepared, 'scenes')));
  deck = pathToFileURL(await makeDeck(prepared)).href;
  browser = await launch();
}, LONG_MS);
afterAll(() => browser?.close());

/** PDFium guesses where words are parted, from places. */
const words = (text: string) => text.replace(/\s+/g, '');

/** What a print lacks or has otherwise than the paper deck. */
async function faultsOf(pdf: PDFiumDocument): Promise<string[]> {
  const faults: string[] = [];
  for (const [i, shown] of WORDS.entries()) {
    const page = pdf.getPage(i);
    const text = words(page.getText());
    for (const said of shown)
      if (!text.includes(words(said))) faults.push(`page ${i + 1}: no "${said}"`);
    const off = blockDifference(
      await drawPage(page, WIDTH),
      await drawPage(paper.getPage(i), WIDTH),
    );
    if (off > MOST) faults.push(`page ${i + 1}: ${off.toFixed(1)} off`);
  }
  return faults;
}

const print = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });

/** What may be read and followed, of all that the deck holds. */
const stateOf = (page: Page) =>
  page.locator('.slides *').evaluateAll((elements) => {
    const names = ['hidden', 'inert', 'aria-hidden', 'href', 'class'];
    return elements.map((element) => names.map((name) => element.getAttribute(name)));
  });

const WAYS: [string, string, (page: Page) => Promise<void>][] = [
  ['at its first scene', '', async () => undefined],
  ['in the midst of a scene below another', '#/a-number-below', async () => undefined],
  ['as its overview', '', (page) => page.keyboard.press('o')],
  ['behind the dark screen', '', (page) => page.keyboard.press('b')],
  ['under its list of keys', '', (page) => page.keyboard.press('?')],
  ['with captions', '', (page) => page.keyboard.press('c')],
];

test.each(WAYS)(
  'a deck %s prints a page a scene, settled',
  { timeout: LONG_MS },
  async (...way) => {
    const [, hash, act] = way;
    const page = await openPage(browser, `${deck}${hash}`);
    await act(page);
    await settle(page);
    const pdf = await openPdf(await print(page));
    expect(pdf.getPageCount()).toBe(WORDS.length);
    expect(await faultsOf(pdf)).toEqual([]);
    await page.context().close();
  },
);

test('the deck of one file prints the same, with headings and links, and goes on as it was', {
  timeout: LONG_MS,
}, async () => {
  const file = pathToFileURL(await makeDeck(prepared, true)).href;
  const page = await openPage(browser, `${file}#/points-in-three-steps/0`);
  const before = await stateOf(page);
  const data = await print(page);
  expect(await stateOf(page)).toEqual(before);
  const pdf = await openPdf(data);
  expect(pdf.getPageCount()).toBe(WORDS.length);
  expect(await faultsOf(pdf)).toEqual([]);
  const source = data.toString('latin1');
  for (const [heading] of WORDS) expect(source).toContain(`/Title (${heading})`);
  expect(source).toContain('/Dest /the-end');
  expect(source).not.toContain('/URI (file');
  await page.context().close();
});

test('a deck on an upright screen prints as one on a desk, and is upright again', {
  timeout: LONG_MS,
}, async () => {
  const page = await openPage(browser, deck, { viewport: { width: 390, height: 844 } });
  const pdf = await openPdf(await print(page));
  expect(pdf.getPageCount()).toBe(WORDS.length);
  expect(await faultsOf(pdf)).toEqual([]);
  expect(await page.locator('.stage[data-format="portrait"]').count()).toBe(WORDS.length);
  await page.context().close();
});

test('a printer with sheets of its own gets a sheet a scene, with grounds and panels', {
  timeout: LONG_MS,
}, async () => {
  const page = await openPage(browser, deck);
  const pdf = await openPdf(await page.pdf({ format: 'A4', landscape: true }));
  expect(pdf.getPageCount()).toBe(WORDS.length);
  const { width, height, data } = await drawPage(pdf.getPage(0), WIDTH);
  const middle = (Math.floor(height / 2) * width + 4) * 4;
  expect([...data.subarray(middle, middle + 3)]).not.toEqual([255, 255, 255]);
  await page.context().close();
});

const ROWS = Array.from({ length: 30 }, (_, i) => `| row ${i + 1} | ${i * 7} |`);
const LONG = `---
title: Print
voice: silent
---

# A talk on paper

See [the table](#a-long-table).

## A long table

| Name | Number |
| --- | --- |
${ROWS.join('\n')}

## A long list

${Array.from({ length: 18 }, (_, i) => `- Point number ${i + 1} has some words`).join('\n')}

## The end

Some words.
`;

test.each([
  ['on a desk', { width: 1280, height: 720 }],
  ['on an upright screen', { width: 390, height: 844 }],
])(
  'a scene that goes on in pages prints each of them, %s',
  { timeout: LONG_MS },
  async (...way) => {
    const long = await prepareDocument(writeSample(LONG));
    const expected = await openPdf(readFileSync(await makePdf(long, 'scenes')));
    expect(expected.getPageCount()).toBeGreaterThan(5);
    const page = await openPage(browser, pathToFileURL(await makeDeck(long)).href, {
      viewport: way[1],
    });
    const before = await stateOf(page);
    const pdf = await openPdf(await print(page));
    await expect.poll(() => stateOf(page)).toEqual(before);
    expect(pdf.getPageCount()).toBe(expected.getPageCount());
    for (const [i, one] of [...expected.pages()].entries()) {
      const off = blockDifference(
        await drawPage(pdf.getPage(i), WIDTH),
        await drawPage(one, WIDTH),
      );
      expect(off, `page ${i + 1}`).toBeLessThan(MOST);
    }
    await page.context().close();
  },
);
