/** A step that is dragged to another word writes `[step]` there: as a user does it, in a real browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../browser';
import { type Dev, runDev } from '../cli/developer';
import { writeTalk } from '../cli/run';
import { newFolder } from '../sample';

const DOCUMENT = `---
title: A talk
voice: silent
---

# A talk

Hello.

## Fruit

- Apples
- Pears

We have apples here. Then pears come, too.
`;
const LATER = DOCUMENT.replace('pears come', 'pears [step] come');
const LONG = { timeout: 120_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** The document is shown at its scene of two steps. */
async function open(text: string, use: (dev: Dev & { file: string }) => Promise<void>) {
  const file = writeTalk(newFolder(), text);
  await runDev(browser, file, async (dev) => {
    await dev.page.goto(`${dev.url}video#/fruit`);
    await mark(dev.page).waitFor();
    await use({ ...dev, file });
  });
}

/** That of the second step. */
const mark = (page: Page) => page.getByRole('button', { name: /^Step 2: Pears/ });
const card = (page: Page) => page.getByRole('region', { name: 'Change of the document' });
const word = (page: Page, text: string) =>
  page.locator('.dv-words').getByRole('button', { name: text, exact: true });
const textOf = (file: string): string => readFileSync(file, 'utf8');

async function dragTo(page: Page, text: string): Promise<void> {
  const [from, to] = await Promise.all([mark(page).boundingBox(), word(page, text).boundingBox()]);
  if (!from || !to) throw new Error('not seen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 2, from.y + from.height / 2, { steps: 4 });
  await page.mouse.up();
}

const startOf = async (page: Page): Promise<number> =>
  Number(/([\d.]+)$/.exec((await mark(page).getAttribute('aria-label')) ?? '')?.[1]);

test('what is dragged to a word is shown, then saved, and taken back by Ctrl+Z', LONG, async () => {
  await open(DOCUMENT, async ({ page, file }) => {
    const before = await startOf(page);
    await dragTo(page, 'come,');
    await card(page).getByText('[step]').waitFor();
    expect(await card(page).locator('code').textContent()).toContain('pears [step] come');
    expect(textOf(file)).toBe(DOCUMENT);
    await card(page).getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => startOf(page)).toBeGreaterThan(before);
    expect(textOf(file)).toBe(LATER);
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(file)).toBe(DOCUMENT);
    await expect.poll(() => startOf(page)).toBe(before);
  });
});

test('a mark that is dragged away is taken out of the document', LONG, async () => {
  await open(LATER, async ({ page, file }) => {
    const box = await mark(page).boundingBox();
    if (!box) throw new Error('not seen');
    await page.mouse.move(box.x + 17, box.y + 17);
    await page.mouse.down();
    await page.mouse.move(box.x + 17, box.y + 120, { steps: 4 });
    await page.mouse.up();
    await card(page).locator('del').waitFor();
    await card(page).getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => textOf(file)).toBe(DOCUMENT);
  });
});

test(
  'keys do the same: arrows move a mark, Enter shows and saves, Delete takes it out',
  LONG,
  async () => {
    await open(DOCUMENT, async ({ page, file }) => {
      await mark(page).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByText(/to “come,”: [\d.]+ s later/).waitFor();
      await page.keyboard.press('Enter');
      await card(page).getByRole('button', { name: 'Save' }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => textOf(file)).toBe(LATER);
      await card(page).getByText('Saved.').waitFor();
      await page.locator('.dv-marked').waitFor();
      await mark(page).focus();
      await page.keyboard.press('Delete');
      await page.keyboard.press('Enter');
      await card(page).locator('del').waitFor();
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'detached' });
      expect(textOf(file)).toBe(LATER);
    });
  },
);

test('what was changed elsewhere meanwhile is not written over', LONG, async () => {
  await open(DOCUMENT, async ({ page, file }) => {
    await dragTo(page, 'come,');
    await card(page).getByRole('button', { name: 'Save' }).waitFor();
    const other = `${DOCUMENT}\nAnd more.\n`;
    writeFileSync(file, other);
    await card(page).getByText('has changed meanwhile').waitFor();
    expect(textOf(file)).toBe(other);
  });
});

test('nobody else may write: no other page, name or method', LONG, async () => {
  await open(DOCUMENT, async ({ page, file, url }) => {
    await dragTo(page, 'come,');
    await card(page).getByRole('button', { name: 'Save' }).waitFor();
    const post = (headers: Record<string, string>, path = 'video/save') =>
      page.request.post(url + path, { data: { id: '1' }, headers });
    const { origin } = new URL(url);
    expect((await post({})).status()).toBe(403);
    expect((await post({ origin: 'https://elsewhere.org' })).status()).toBe(403);
    expect((await post({ origin, host: 'elsewhere.org' })).status()).toBe(403);
    expect(
      (
        await page.request.put(`${url}video/save`, { data: { id: '1' }, headers: { origin } })
      ).status(),
    ).toBe(405);
    expect(textOf(file)).toBe(DOCUMENT);
    expect((await post({ origin })).status()).toBe(200);
    expect(textOf(file)).toBe(LATER);
  });
});

test('a page of a German document speaks German', LONG, async () => {
  const german = DOCUMENT.replace('voice: silent', 'voice: silent\nlang: de');
  const file = writeTalk(newFolder(), german);
  await runDev(browser, file, async ({ url, page }) => {
    await page.goto(`${url}video#/fruit`);
    const second = page.getByRole('button', { name: /^Schritt 2: Pears/ });
    await second.waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await second.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.dv-to').textContent()).toMatch(/^zu „.*“: .* s später$/);
    await page.keyboard.press('Escape');
    const words = ((await page.locator('.dv').textContent()) ?? '').replace(/[“”„].*/g, '');
    expect(words).not.toMatch(/\b(?:Scenes|Sentences|Loop|drag|deck|Space)\b/);
    writeFileSync(file, `${german}\nA\0B\n`);
    await page.getByText('Das ist der letzte Stand ohne Fehler.').waitFor();
  });
});
