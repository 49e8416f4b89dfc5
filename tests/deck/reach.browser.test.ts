/** The deck without a mouse, without motion, magnified, and from right to left. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { launch } from '../browser';
import { writeSample } from '../sample';
import { prepareDocument, sharedDeck } from '../stage';
import { addressesOf, announced, here, openPage, settle } from './page';

const ARABIC = `---
title: الشاي
lang: ar
voice: silent
---

# الشاي

الشاي.

## الأرقام {#numbers}

| النوع | الدقائق |
| ----- | ------- |
| أخضر | 2 |

الأخضر دقيقتان.
`;

let browser: Browser;
let tour: { file: string; server: string };
let ketamine: typeof tour;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  tour = await addressesOf(sharedDeck('tour').index);
  ketamine = await addressesOf(sharedDeck('ketamine').index);
}, 120_000);
afterAll(() => browser?.close());
afterEach(() => page?.context().close());

/** What has the focus after each Tab, once around. */
async function tabAround(): Promise<string[]> {
  const reached: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      if (!at || at === document.body) return '';
      const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(at);
      const scale = at.closest('.stage') ? Reflect.get(window, 'Reveal').getScale() : 1;
      const isRinged = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) * scale > 1.9;
      const accent = getComputedStyle(document.querySelector('.controls') as Element).color;
      const ring = isRinged && outlineColor === accent && opacity === '1' ? '' : ' (no ring)';
      return `${at.ariaLabel ?? at.textContent?.replace(/\s+/g, ' ').trim()}${ring}`;
    });
    if (name === '') return reached;
    reached.push(name);
  }
}

/** The words that assistive technology is given. */
async function readOut(): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .map(({ name }) => name?.value ?? '')
    .join('\n');
}

describe('the deck', () => {
  test('leads the keyboard to every link and control, with a ring around it', async () => {
    page = await openPage(browser, `${tour.server}#/references`);
    expect(await tabAround()).toEqual([
      ...['doi.org/10.1108/eb046814', 'nngroup.com/articles/animation-duration'],
      ...['partnerhelp.netflixstudios.com', 'daringfireball.net/projects/markdown', '29 / 30'],
      ...['Back', 'Next', 'Play the narration (A)'],
    ]);
    await page.goto(`${tour.server}#/lines`);
    await page.waitForFunction(
      () => Reflect.get(window, 'Reveal').getCurrentSlide().id === 'lines',
    );
    await page.keyboard.press('a');
    expect(await tabAround()).toEqual([
      ...['12 / 30', 'Back', 'Next', 'Pause (A)'],
      ...['Scene back', 'Scene on', 'Position', 'Speed', 'Captions (C)'],
    ]);
  });

  test('gives keys to the control that has the focus, and else to the deck', async () => {
    page = await openPage(browser, `${tour.file}#/points/1`);
    const play = page.locator('.narrator button').first();
    await play.focus();
    await page.keyboard.press('Space');
    expect(await play.getAttribute('aria-label')).toBe('Pause (A)');
    await page.getByLabel('Speed').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Speed').inputValue()).toBe('1.25');
    expect(await here(page)).toEqual({ id: 'points', step: 2 });
    await play.focus();
    await page.keyboard.press('Enter');
    expect(await play.getAttribute('aria-label')).toBe('Play the narration (A)');
    await page.locator('.navigate-right').focus();
    await page.keyboard.press('Space');
    expect(await here(page)).toEqual({ id: 'points', step: 3 });
    await page.locator('.navigate-left').click();
    expect(await here(page)).toEqual({ id: 'points', step: 2 });
    await page.keyboard.press('Space');
    expect(await here(page)).toEqual({ id: 'points', step: 3 });
  });

  test('takes the keys back from a control that was worked with the mouse', async () => {
    page = await openPage(browser, `${tour.file}#/points/1`);
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? null);
    await page.keyboard.press('a');
    await page.locator('.narrator.open').waitFor();
    await page.keyboard.press('a');
    const position = page.getByLabel('Position');
    const before = Number(await position.inputValue());
    await position.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(Number(await position.inputValue())).toBeGreaterThan(before);
    expect(await focused()).toBe('Position');
    await position.click({ position: { x: 2, y: 5 } });
    expect(await focused()).toBe(null);
    const { id, step } = await here(page);
    await page.keyboard.press('PageDown');
    expect(await here(page)).not.toEqual({ id, step });

    await page.keyboard.press('a');
    await page.locator('.narrator.open').waitFor();
    const speed = page.getByLabel('Speed');
    await speed.focus();
    await speed.selectOption('1.5');
    expect(await focused()).toBe('Speed');
    await speed.click();
    await speed.selectOption('2');
    expect(await focused()).toBe(null);
    const last = await here(page);
    await page.keyboard.press('PageDown');
    expect(await here(page)).not.toEqual(last);
  });

  test('lets nothing be read or reached that is not shown', async () => {
    page = await openPage(browser, `${tour.file}#/why-markdown`);
    const before = await readOut();
    expect(before).toContain('Why Markdown?');
    expect(before).not.toMatch(/overriding design goal|John Gruber|Sources and notes/);
    expect((await tabAround()).filter((name) => name === '4')).toHaveLength(1);
    await page.goto(`${tour.file}#/why-markdown/1`);
    const after = await readOut();
    expect(after).toContain('The overriding design goal');
    expect(after).toContain('John Gruber');
    expect((await tabAround()).filter((name) => name === '4')).toHaveLength(2);
    await page.goto(`${tour.file}#/charts/0`);
    const chart = await readOut();
    expect(chart).toContain('Shown: 1,200');
    expect(chart).not.toContain('324');
  });

  test('announces what is left when a step is taken back, and no step while it is spoken', async () => {
    page = await openPage(browser, `${tour.file}#/charts/1`);
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await settle(page);
      return announced(page);
    };
    expect(await announced(page)).toBe(
      'A few lines make a chart. Frames in a test of 40 seconds. Shown: 1,200. Different: 324.',
    );
    expect(await press('p')).toBe('Shown: 1,200.');
    expect(await press('p')).toBe('A few lines make a chart.');
    await press('a');
    await page.waitForFunction(() => Reflect.get(window, 'Reveal').getIndices().f === 0);
    await settle(page);
    expect(await announced(page)).toBe('A few lines make a chart.');
  });

  test('takes who opens the list of keys into it, and keeps them there', async () => {
    page = await openPage(browser, tour.file);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    for (const _ of [1, 2, 3, 4, 5]) {
      await page.keyboard.press('Tab');
      // From the last control the browser's own are next; nothing else of the page is reached.
      expect(
        await dialog.evaluate(
          (box) => document.activeElement === document.body || box.contains(document.activeElement),
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden', timeout: 3000 });
  });

  test('shows a step at rest at once to who wants no motion', async () => {
    page = await openPage(browser, `${tour.file}#/numbers`);
    const seen = await page.evaluate(() => {
      Reflect.get(window, 'Reveal').next();
      const stat = document.querySelector('#numbers .stat') as Element;
      const { opacity, transform } = getComputedStyle(stat);
      return { opacity, transform, animations: document.getAnimations().length };
    });
    expect(seen).toMatchObject({ opacity: '1', animations: 0 });
    expect(['none', 'matrix(1, 0, 0, 1, 0, 0)']).toContain(seen.transform);
  });

  test('reads from right to left in a language that does', async () => {
    const prepared = await prepareDocument(writeSample(ARABIC), 'silent');
    const { file } = await addressesOf(await makeDeck(prepared));
    page = await openPage(browser, file);
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
    await page.keyboard.press('ArrowLeft');
    expect(await here(page)).toEqual({ id: 'numbers', step: 0 });
    await page.keyboard.press('ArrowLeft');
    const [head, cell] = await page
      .locator('#numbers :is(th, td):last-child')
      .evaluateAll((cells) => cells.map((one) => getComputedStyle(one).textAlign));
    expect([head, cell]).toEqual(['right', 'right']);
    await page.close();
    page = await openPage(browser, tour.file);
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });
});

describe.each([
  [640, 360],
  [960, 540],
])('the deck in a window of %i × %i, as magnified', (width, height) => {
  test.each([
    ['tour', () => tour.server],
    ['ketamine', () => ketamine.file],
  ])('loses no word of %s, and lays no control over one', async (_, address) => {
    page = await openPage(browser, address(), {
      viewport: { width, height },
      deviceScaleFactor: 2,
    });
    // The narration, paused, has all its controls open.
    await page.keyboard.press('a');
    await page.locator('.narrator.open').waitFor();
    await page.keyboard.press('a');
    expect(await page.evaluate(findCovered)).toEqual([]);
  });
});

/** In the page: words of each scene that leave the window or lie under a control. */
async function findCovered(): Promise<string[]> {
  const deck = Reflect.get(window, 'Reveal');
  const found: string[] = [];
  for (const slide of deck.getSlides()) {
    const { h, v } = deck.getIndices(slide);
    deck.slide(h, v, 99);
    for (const moving of document.getAnimations()) moving.finish();
    await new Promise((done) => requestAnimationFrame(done));
    const controls = [...document.querySelectorAll('.narrator, button.enabled, .slide-number')].map(
      (control) => control.getBoundingClientRect(),
    );
    const texts = document.createTreeWalker(slide.querySelector('.stage'), NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // Words for assistive technology alone take no room, nor do those of a page that was turned, which lies above its frame.
      const frame = text.parentElement?.closest('.folios')?.getBoundingClientRect();
      const isSeen = text.parentElement?.checkVisibility({ opacityProperty: true });
      if (!isSeen || text.parentElement?.closest('.unseen')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (frame && bottom <= frame.top + 1) continue;
        const isOut = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        const isUnder = controls.some(
          (one) => left < one.right && right > one.left && top < one.bottom && bottom > one.top,
        );
        if (isOut || isUnder) found.push(`${slide.id}: ${text.textContent}`);
      }
    }
  }
  return found;
}
