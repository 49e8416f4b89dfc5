/** How the deck moves in a real browser, and that it does not where nobody wants motion. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CALM } from '../../src/theme/motion';
import { LEAVE_MS } from '../../src/timeline/motion';
import { launch } from '../browser';
import { sharedDeck } from '../stage';
import { addressesOf, openPage, settle } from './page';

const { index } = sharedDeck('ketamine');
const { file } = await addressesOf(index);
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What leaves, and what moves: names of properties. */
const moving = (page: Page) =>
  page.evaluate(() => ({
    leaving: [...document.querySelectorAll('.leaving')].map(({ id }) => id),
    moved: [
      ...new Set(
        document.getAnimations().map((one) => Reflect.get(one, 'transitionProperty') ?? 'leave'),
      ),
    ].sort(),
  }));

const seen = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('section.present > .stage');
    const heading = stage?.querySelector('.entry');
    const read = (from: Element | null | undefined, name: string) =>
      from ? getComputedStyle(from).getPropertyValue(name) : '';
    return {
      enter: read(stage, '--enter'),
      leave: read(stage, '--leave'),
      p: read(heading, '--p'),
    };
  });

const AT_REST = { enter: '1', leave: '0', p: '1' };
const FROM = '#/can-ketamine-help-addiction';

test('a scene leaves over the next one, which comes, and both are at rest after it', async () => {
  const page = await openPage(browser, file + FROM, { reducedMotion: 'no-preference' });
  await page.waitForTimeout(2 * CALM.ms);
  await page.keyboard.press('ArrowRight');
  const under = await moving(page);
  expect(under.leaving).toEqual(['can-ketamine-help-addiction']);
  expect(under.moved).toEqual(expect.arrayContaining(['--p', 'leave']));
  await page.waitForTimeout(LEAVE_MS + 2 * CALM.ms);
  expect(await moving(page)).toEqual({ leaving: [], moved: [] });
  expect(await seen(page)).toEqual(AT_REST);
});

test('nothing leaves on the way back', async () => {
  const page = await openPage(browser, `${file}#/why-now`, { reducedMotion: 'no-preference' });
  await page.waitForTimeout(2 * CALM.ms);
  await page.keyboard.press('ArrowLeft');
  expect((await moving(page)).leaving).toEqual([]);
});

test('where no motion is wanted, scenes and steps are at rest at once', async () => {
  const page = await openPage(browser, file + FROM, { reducedMotion: 'reduce' });
  for (let move = 0; move < 8; move++) {
    await page.keyboard.press('ArrowRight');
    await settle(page);
    expect(await moving(page)).toEqual({ leaving: [], moved: [] });
    expect(await seen(page)).toEqual(AT_REST);
  }
});
