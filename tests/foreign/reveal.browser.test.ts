/** What lectern knows of the page that Reveal 6.0.2 makes, asked of the version that is installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launch } from '../browser';

const SLIDES = `
<div class="reveal"><div class="slides">
  <section id="a"><p class="fragment custom" data-fragment-index="0">one</p>
    <p class="fragment custom" data-fragment-index="1">two</p></section>
  <section><section id="b">b</section><section id="c">c</section></section>
</div></div>`;
const SCRIPT = `
import Reveal from 'reveal.js';
import * as known from './src/foreign/reveal';
const deck = new Reveal({ transition: 'none', slideNumber: true });
window.deck = deck;
window.known = known;
window.ready = deck.initialize();`;
const SAID = 'Reveal makes another page than src/foreign/reveal.ts knows';

let page: Page;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: path.resolve('.'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  page = await (await launch()).newPage();
  await page.setContent(`<body>${SLIDES}</body>`);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.evaluate('ready');
}, 60_000);

test('its version is the one that was seen; another one is to be looked at once', () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('reveal.js'));
  const { version } = JSON.parse(readFileSync(path.join(folder, '../package.json'), 'utf8'));
  expect(version, 'See that the tests below hold').toBe('6.0.2');
});

test('it has arrows on the page, left and right told apart by their class', async () => {
  const arrows = await page.evaluate(
    `[...known.controlsOf(deck).querySelectorAll('button')].map(known.arrowAt)`,
  );
  expect(arrows, SAID).toEqual(expect.arrayContaining(['left', 'right']));
});

test('it says scenes in an element of its own, and does not make it again when it is replaced', async () => {
  expect(await page.locator('.aria-status').count(), SAID).toBe(1);
  await page.evaluate(`known.replaceStatus(deck).textContent = 'ours'`);
  await page.evaluate(`deck.slide(1)`);
  await page.evaluate(`deck.slide(0)`);
  expect(await page.locator('.aria-status').allTextContents(), SAID).toEqual(['ours']);
});

test('it gives parts that have come a class, by their index', async () => {
  const come = `known.partsOf(deck.getCurrentSlide()).map(known.hasCome)`;
  await page.evaluate(`deck.slide(0, 0, -1)`);
  expect(await page.evaluate(come), SAID).toEqual([false, false]);
  await page.evaluate(`deck.next()`);
  expect(await page.evaluate(come), SAID).toEqual([true, false]);
  const words = await page.evaluate(
    `known.partsOfStep(deck.getCurrentSlide(), deck.getIndices().f).map((part) => part.textContent)`,
  );
  expect(words, SAID).toEqual(['one']);
});

test('it takes sections in a section for a column', async () => {
  const columns = await page.evaluate(`deck.getSlides().map(known.isInColumn)`);
  expect(columns, SAID).toEqual([false, true, true]);
});

test('it has the parts that style sheets name where they look for them', async () => {
  await page.evaluate(`deck.slide(1)`);
  const parts = [
    ...['.reveal-viewport .reveal > .slides', '.reveal > .backgrounds', '.reveal > .progress'],
    ...['.reveal .controls button.enabled', '.reveal > .slide-number a'],
    ...['.reveal > .pause-overlay .resume-button', '.slides > .stack.present > section.present'],
  ];
  const missing = `${JSON.stringify(parts)}.filter((part) => !document.querySelector(part))`;
  expect(await page.evaluate(missing), SAID).toEqual([]);
  await page.evaluate(`deck.toggleOverview(true)`);
  expect(await page.locator('.reveal.overview').count(), SAID).toBe(1);
  await page.evaluate(`deck.toggleOverview(false)`);
  expect(await page.locator('.reveal.overview').count(), SAID).toBe(0);
});

test('it tells style sheets how wide and how large the slides are', async () => {
  const told = (name: string) =>
    `getComputedStyle(document.querySelector('.slides')).getPropertyValue('${name}')`;
  expect(await page.evaluate(told('--slide-width')), SAID).toBe('960px');
  expect(await page.evaluate(told('--slide-height')), SAID).toBe('700px');
  expect(Number(await page.evaluate(told('--slide-scale'))), SAID).toBeGreaterThan(0);
});
