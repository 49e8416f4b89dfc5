/** The speaker's view and the keys of the deck in a real browser, from `file:`, without the network; one small deck for all. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { launch } from '../browser';
import { writeSample } from '../sample';
import { prepareDocument } from '../stage';
import { here, isReady } from './page';

const documentIn = (lang: string) => `---
title: A talk
lang: ${lang}
voice: silent
---

# A talk

Hello.

## Fruits {#fruits}

- Apples
- Lemons

Apples are red. Lemons are yellow. [step] They are sour.

<!-- note:
Bring

- a knife
- **two** plates

First line
second line
-->

### Apples {#apples}

- Sweet

Apples are sweet.

### Lemons {#lemons}

Lemons **bite back**.

## The end {#end}
`;
const ORDER = ['a-talk 0', 'fruits 0', 'fruits 1', 'fruits 2', 'apples 0', 'apples 1', 'lemons 0'];
const WHOLE = [...ORDER, 'lemons 1', 'end 0'];

let browser: Browser;
const decks = { en: '', single: '', ar: '' };
beforeAll(async () => {
  browser = await launch();
  const prepared = await prepareDocument(writeSample(documentIn('en')), 'silent');
  decks.en = await makeDeck(prepared);
  decks.single = await makeDeck(prepared, true);
  decks.ar = await makeDeck(await prepareDocument(writeSample(documentIn('ar')), 'silent'));
}, 120_000);
afterAll(() => browser?.close());

let page: Page;
afterEach(() => page?.context().close());

async function open(deck: keyof typeof decks, hash = '', options = {}): Promise<void> {
  const viewport = { width: 1280, height: 720 };
  const context = await browser.newContext({ viewport, offline: true, ...options });
  page = await context.newPage();
  await page.goto(pathToFileURL(decks[deck]).href + hash);
  await isReady(page);
}

async function openView(): Promise<Page> {
  const [view] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await isTold(view);
  return view;
}

/** It shows what the deck shows. */
const isTold = (view: Page) => view.locator('.picture.current .stage').waitFor();

const spot = async () => {
  const { id, step } = await here(page);
  return `${id} ${step}`;
};

/** Presses a key until it leads nowhere. */
async function walk(key: string): Promise<string[]> {
  const seen = [await spot()];
  for (;;) {
    await page.keyboard.press(key);
    const now = await spot();
    if (now === seen.at(-1)) return seen;
    seen.push(now);
  }
}

describe('the order of the video', () => {
  test.each([
    ['ArrowRight', 'ArrowLeft'],
    ['PageDown', 'PageUp'],
    ['Space', 'Shift+Space'],
  ])('%s goes through every step of every scene, and %s back', async (on, back) => {
    await open('en');
    expect(await walk(on)).toEqual(WHOLE);
    expect(await walk(back)).toEqual(WHOLE.toReversed());
    // A second time it begins no column where it was left.
    expect(await walk(on)).toEqual(WHOLE);
  });

  test('turns the arrows where a language is written from right to left, on the keys and on the page', async () => {
    await open('ar');
    expect(await walk('ArrowLeft')).toEqual(WHOLE);
    expect(await walk('ArrowRight')).toEqual(WHOLE.toReversed());
    expect(await walk('PageDown')).toEqual(WHOLE);
    await page.getByLabel('Back', { exact: true }).click();
    expect(await spot()).toBe('lemons 1');
    await page.getByLabel('Next', { exact: true }).click();
    expect(await spot()).toBe('end 0');
  });

  test('is left by the arrows up and down, which stay in a column', async () => {
    await open('en', '#/fruits/1');
    expect(await walk('ArrowDown')).toEqual(WHOLE.slice(3, 8));
    await page.keyboard.press('ArrowRight');
    expect(await spot()).toBe('end 0');
  });

  test('takes whole scenes with Alt, and both ends with Home and End', async () => {
    await open('en', '#/fruits');
    await page.keyboard.press('Alt+ArrowRight');
    expect((await here(page)).id).toBe('apples');
    await page.keyboard.press('Home');
    expect(await spot()).toBe('a-talk 0');
    await page.keyboard.press('End');
    expect((await here(page)).id).toBe('end');
  });
});

describe('the overview', () => {
  test('shows all scenes at once, and leaves the steps of the scene as they were', async () => {
    await open('en', '#/fruits/0');
    await page.keyboard.press('o');
    const boxes = await page
      .locator('.slides section[id]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(5);
    for (const { left, top, right, bottom, width } of boxes) {
      expect(Math.min(left, top, 1280 - right, 720 - bottom)).toBeGreaterThan(0);
      expect(width).toBeGreaterThan(100);
    }
    const [, fruits, apples, lemons] = boxes;
    expect([apples?.left, lemons?.left]).toEqual([fruits?.left, fruits?.left]);
    await page.keyboard.press('Escape');
    expect(await spot()).toBe('fruits 1');
  });

  test('goes through scenes with the arrows, and opens the one that is clicked', async () => {
    await open('en', '#/fruits');
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect((await here(page)).id).toBe('lemons');
    await page.locator('#apples').click();
    expect((await here(page)).id).toBe('apples');
    expect(await page.locator('.reveal.overview').count()).toBe(0);
  });
});

describe('the list of keys', () => {
  test('names keys as people do, and the one that zooms on this machine', async () => {
    await open('en');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    const text = await help.textContent();
    expect(text).toContain('→SpacePage DownNext step, then the next scene');
    expect(text).toContain(process.platform === 'linux' ? 'Ctrl + click' : ' + click');
    expect(text).not.toMatch(/fragment|slide overview|Navigate/i);
    await page.keyboard.press('?');
    expect(await help.count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await spot()).toBe('fruits 0');
  });

  test('is right: the click zooms, and Escape goes back without opening the overview', async () => {
    await open('en');
    const key = process.platform === 'linux' ? 'Control' : 'Alt';
    await page.keyboard.down(key);
    await page.mouse.click(400, 300);
    await page.keyboard.up(key);
    await page.locator('html.zoomed').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('html.zoomed, .reveal.overview').count()).toBe(0);
  });
});

describe.each(['en', 'single'] as const)('the speaker view of the deck %s', (deck) => {
  test('never moves the audience’s page, whether it is opened, loaded again or closed', async () => {
    await open(deck, '#/fruits/1');
    const look = () =>
      page
        .locator('#fruits')
        .evaluate((one) => [one.className, one.querySelector('.stage')?.outerHTML]);
    const before = await look();
    const moves: string[] = [];
    await page.exposeFunction('moved', (name: string) => moves.push(name));
    await page.evaluate(() => {
      for (const name of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
        Reflect.get(window, 'Reveal').on(name, () => Reflect.get(window, 'moved')(name));
    });
    const view = await openView();
    await view.reload();
    await isTold(view);
    expect(await view.locator('.picture.current .fragment.visible').count()).toBeGreaterThan(0);
    await view.close();
    expect(await spot()).toBe('fruits 2');
    expect([await look(), moves]).toEqual([before, []]);
  });

  test('shows this step and the next, and the steps that are left', async () => {
    await open(deck, '#/fruits/0');
    const view = await openView();
    const visible = (picture: string) =>
      view
        .locator(`.picture.${picture} .fragment.visible:not(.leaves)`)
        .evaluateAll(
          (all) => new Set(all.map((one) => one.getAttribute('data-fragment-index'))).size,
        );
    expect([await visible('current'), await visible('coming')]).toEqual([1, 2]);
    expect(await view.locator('.sv-leftover').textContent()).toBe('1 step left');
    expect(await view.locator('.sv-next-name').textContent()).toBe('Next: step 2, “Lemons”');
    await view.keyboard.press('PageDown');
    await view.locator('.sv-next-name', { hasText: 'Next: “Apples”' }).waitFor();
    expect(await view.locator('.picture.coming h2').textContent()).toBe('Apples');
    expect(await spot()).toBe('fruits 2');
    await page.keyboard.press('ArrowRight');
    await view.locator('.sv-list h2', { hasText: 'Apples' }).waitFor();
    await view.keyboard.press('End');
    await view.locator('.sv-next-name', { hasText: 'Next: the end' }).waitFor();
  });
});

describe('the speaker view', () => {
  test('keeps lists and lines of the author’s notes, at 28 px, and marks what is said now', async () => {
    await open('en', '#/fruits/1');
    const view = await openView();
    const notes = view.locator('.sv-notes');
    expect(await notes.evaluate((box) => getComputedStyle(box).fontSize)).toBe('28px');
    expect(await notes.locator('.sv-note li').allTextContents()).toEqual(['a knife', 'two plates']);
    expect(await notes.locator('.sv-note').textContent()).toContain('First line\nsecond line');
    expect(await notes.locator('.sv-mark').allTextContents()).toEqual(['1', '2']);
    expect(await notes.locator('span.said').first().textContent()).toBe('Apples are red.');
    expect(await notes.locator('.now[data-opens]').textContent()).toBe('They are sour.');
    await view.keyboard.press('+');
    expect(await notes.evaluate((box) => getComputedStyle(box).fontSize)).toBe('32px');
  });

  test('counts down against the plan from the first step on, and goes on when it is opened again', async () => {
    await open('en');
    const view = await openView();
    await view.getByLabel('Planned minutes').fill('30');
    await view.getByLabel('Planned minutes').press('Enter');
    const left = (of: Page) => of.getByLabel('Time left').textContent();
    expect(await left(view)).toBe('30:00');
    await view.waitForTimeout(600);
    expect(await left(view)).toBe('30:00');
    await view.keyboard.press('PageDown');
    await expect.poll(() => left(view), { timeout: 10_000 }).toMatch(/^29:5\d$/);
    await expect.poll(() => view.getByLabel('Pace').textContent()).toMatch(/^\d+:\d\d ahead$/);
    await view.getByRole('button', { name: 'Pause' }).click();
    const stood = await left(view);
    // What was asked before has reached the deck, too.
    await view.keyboard.press('b');
    await page.locator('.reveal.paused').waitFor();
    await view.close();
    await page.bringToFront();
    await page.keyboard.press('b');
    await expect.poll(() => page.locator('.reveal.paused').count()).toBe(0);
    const again = await openView();
    expect(await left(again)).toBe(stood);
    await again.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => left(again), { timeout: 10_000 }).not.toBe(stood);
  });

  test('stays as it is while the screen is dark, and says so', async () => {
    await open('en', '#/fruits/0');
    const view = await openView();
    await view.keyboard.press('b');
    await page.locator('.reveal.paused').waitFor();
    const dark = view.getByRole('button', { name: 'The screen is dark' });
    await dark.waitFor();
    expect(await view.locator('.paused, .pause-overlay').count()).toBe(0);
    await dark.click();
    await expect.poll(() => page.locator('.reveal.paused').count()).toBe(0);
  });

  test('goes on when the deck is loaded again, and says when it is closed', async () => {
    await open('en', '#/fruits/0');
    const view = await openView();
    await page.reload();
    await isReady(page);
    await page.keyboard.press('ArrowRight');
    await view.locator('.sv-leftover', { hasText: 'last step' }).waitFor();
    expect(page.context().pages()).toHaveLength(2);
    await page.close();
    await view.getByText('The deck is closed').waitFor({ timeout: 10_000 });
  });

  test('is one column on a tablet, moved by fingers', async () => {
    await open('en', '#/fruits/0');
    const view = await openView();
    await view.setViewportSize({ width: 820, height: 1180 });
    const box = async (part: string) => view.locator(part).boundingBox();
    const [shown, notes] = [await box('.picture.current'), await box('.sv-notes')];
    expect(notes?.y).toBeGreaterThan((shown?.y ?? 0) + (shown?.height ?? 0));
    expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBe(820);
    await view.getByRole('button', { name: 'Next' }).click();
    await expect.poll(spot).toBe('fruits 2');
  });

  test('obeys no window that the deck did not open', async () => {
    await open('en', '#/fruits/0');
    await page.evaluate(async () => {
      const wish = { lectern: { say: 'do', act: 'next' } };
      const heard = new Promise((done) =>
        window.addEventListener('message', ({ source }) => source !== window && done(undefined)),
      );
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script>parent.postMessage(${JSON.stringify(wish)}, '*')</script>`;
      document.body.append(frame);
      window.postMessage(wish, '*');
      await heard;
    });
    expect(await spot()).toBe('fruits 1');
  });
});

describe('an upright screen', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('gets the portrait views, in type that can be read, and keeps the step when it is turned', async () => {
    await open('en', '#/fruits/0', PHONE);
    const stage = page.locator('section.present > .stage');
    expect(await stage.getAttribute('data-format')).toBe('portrait');
    const seen = () =>
      page
        .locator('section.present .fragment.visible:not(.leaves)')
        .evaluateAll((all) => all.map((one) => one.textContent));
    expect(await seen()).toEqual(['Apples']);
    const px = await page
      .getByText('Apples', { exact: true })
      .first()
      .evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getBoundingClientRect().height;
      });
    expect(px).toBeGreaterThan(18);
    await page.setViewportSize({ width: 844, height: 390 });
    await page.locator('section.present > .stage[data-format="landscape"]').waitFor();
    expect([await spot(), await seen()]).toEqual(['fruits 1', ['Apples']]);
    await page.keyboard.press('ArrowRight');
    await page.setViewportSize(PHONE.viewport);
    await page.locator('section.present > .stage[data-format="portrait"]').waitFor();
    expect([await spot(), await seen()]).toEqual(['fruits 2', ['Apples', 'Lemons']]);
    expect(await walk('ArrowRight')).toEqual(WHOLE.slice(3));
  });
});
