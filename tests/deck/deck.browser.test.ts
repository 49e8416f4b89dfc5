/** The deck in a real browser, from `file:`, with every request to elsewhere refused. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { CALM } from '../../src/theme/motion';
import { launch } from '../browser';
import { writeSample } from '../sample';
import { prepareDocument } from '../stage';

const DOCUMENT = `---
title: A <b>title</b>
voice: silent
---

# A title

Hello <script>alert(1)</script> there.

## Points {#some-points}

- The first, see [a page](https://example.org/)
- The second, see [a trap](javascript:alert(1))[^1]

The first comes first. The second comes then.

<!-- note: Wave. -->

### Below

<img src=x onerror=alert(1)>

Down here.

[^1]: **Source, 2020.** A source.
`;

let index: string;
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  index = await makeDeck(await prepareDocument(writeSample(DOCUMENT), 'silent'));
  browser = await launch();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    offline: true,
  });
  await context.route(/^(?!file:|data:|blob:)/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  page = await context.newPage();
  page.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
}, 60_000);
afterAll(() => browser?.close());

async function open(hash = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(pathToFileURL(index).href + hash);
  await page.waitForFunction(() => Reflect.get(window, 'Reveal')?.isReady());
}

const here = () =>
  page.evaluate(() => {
    const deck = Reflect.get(window, 'Reveal');
    return { id: deck.getCurrentSlide().id, step: deck.getIndices().f + 1 };
  });
const press = async (key: string) => {
  await page.keyboard.press(key);
  return here();
};

describe('the deck', () => {
  test('steps through scenes and their steps with the keys that Reveal’s users know', async () => {
    await open();
    expect(await press('ArrowRight')).toEqual({ id: 'some-points', step: 0 });
    expect(await press('Space')).toEqual({ id: 'some-points', step: 1 });
    expect(await press('n')).toEqual({ id: 'some-points', step: 2 });
    expect(await press('Space')).toMatchObject({ id: 'below' });
    expect(await press('ArrowUp')).toEqual({ id: 'some-points', step: 2 });
    expect(await press('p')).toEqual({ id: 'some-points', step: 1 });
    expect((await press('Home')).id).toBe('a-title');
    expect((await press('End')).id).toBe('references');
    await press('Escape');
    expect(await page.locator('.reveal.overview').count()).toBe(1);
  });

  test('opens at the scene and the step that its address names', async () => {
    await open('#/some-points');
    expect(await here()).toEqual({ id: 'some-points', step: 0 });
    await open('#/some-points/1');
    expect(await here()).toEqual({ id: 'some-points', step: 2 });
  });

  test('moves a step for its duration, and comes to rest', async () => {
    await open('#/some-points');
    const seen = await page.evaluate(
      ([duration]) =>
        new Promise<number[]>((resolve) => {
          const step = document.querySelector('#some-points .fragment') as Element;
          const progress = () => Number(getComputedStyle(step).getPropertyValue('--in'));
          const values = [progress()];
          const started = performance.now();
          Reflect.get(window, 'Reveal').next();
          const look = () => {
            values.push(progress());
            if (performance.now() - started < 2 * duration) requestAnimationFrame(look);
            else resolve(values);
          };
          requestAnimationFrame(look);
        }),
      [CALM.ms] as const,
    );
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(seen.some((value) => value > 0 && value < 1)).toBe(true);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const transition = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('#some-points .fragment') as Element).transition,
    );
    expect(transition).toContain(`cubic-bezier(${CALM.ease.join(', ')})`);
  });

  test('shows HTML as text, drops unsafe links and keeps good ones', async () => {
    await open();
    const html = readFileSync(index, 'utf8');
    expect(html).not.toMatch(/<script>alert|<img src=x|javascript:/);
    expect(await page.title()).toBe('A <b>title</b>');
    const links = await page
      .locator('#some-points a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toContain('https://example.org/');
    expect(links).toContain('#/references');
    expect(await page.locator('#some-points').textContent()).toContain('a trap');
  });

  test('asks for nothing beyond its own folder', () => {
    expect(asked).toEqual([]);
  });
});
