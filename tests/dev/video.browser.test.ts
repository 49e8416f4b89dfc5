/** The video in the page while its document is written, in a real browser. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../browser';
import { type Dev, runDev } from '../cli/developer';
import { TALK, writeTalk } from '../cli/run';
import { newFolder } from '../sample';

const DOCUMENT = TALK.replace('title: A talk', 'title: A talk\nvoice: silent');
const LONG = { timeout: 120_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const dev = (file: string, use: (dev: Dev) => Promise<void>, ...more: string[]) =>
  runDev(browser, file, use, ...more);

const shown = (page: Page, text: string) =>
  page.locator('.dv-screen .stage').getByText(text, { exact: true });
const word = (page: Page, text: string) =>
  page.locator('.dv-words').getByRole('button', { name: text, exact: true });
const isNow = async (page: Page, text: string) =>
  (await word(page, text).getAttribute('aria-current')) === 'true';
const timeOf = async (page: Page): Promise<number> => {
  const [, minutes, seconds] =
    /(\d+):([\d.]+)/.exec((await page.locator('.dv-time b').textContent()) ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

test(
  'a click on a word goes there, and a save goes on at that word, though all before it is longer',
  LONG,
  async () => {
    const file = writeTalk(newFolder(), DOCUMENT);
    await dev(file, async ({ url, page }) => {
      await page.goto(`${url}video#/boxes`);
      await shown(page, 'One box').waitFor();
      await word(page, 'two.').click();
      await expect.poll(() => isNow(page, 'two.')).toBe(true);
      const before = await timeOf(page);
      writeFileSync(
        file,
        DOCUMENT.replace(
          'Hello.',
          'Hello to all of you who came here today, and to all who could not come.',
        ).replace('Two boxes', 'Two large boxes'),
      );
      await shown(page, 'Two large boxes').waitFor();
      await expect.poll(() => isNow(page, 'two.')).toBe(true);
      expect(await timeOf(page)).toBeGreaterThan(before + 1);
    });
  },
);

test(
  'a mistake is laid over the last good state, with a link into the editor, and goes when it is mended',
  LONG,
  async () => {
    const file = writeTalk(newFolder(), DOCUMENT);
    await dev(
      file,
      async ({ url, page }) => {
        await page.goto(`${url}video#/boxes/1`);
        await shown(page, 'Two boxes').waitFor();
        writeFileSync(file, `${DOCUMENT}\nA\0B\n`);
        const over = page.getByRole('alert');
        await over.getByText('NUL').waitFor();
        expect(await shown(page, 'Two boxes').count()).toBe(1);
        const place = await over.locator('a').first().getAttribute('href');
        expect(place).toMatch(/^code:.*talk\.md,\d+$/);
        writeFileSync(file, DOCUMENT);
        await over.waitFor({ state: 'detached' });
      },
      ...['--editor', 'code:{file},{line}'],
    );
  },
);

test(
  'keys lead from scene to scene, and to the same place of the deck and back',
  LONG,
  async () => {
    const file = writeTalk(newFolder(), DOCUMENT);
    await dev(file, async ({ url, page }) => {
      await page.goto(`${url}video`);
      await shown(page, 'A talk').waitFor();
      await page.keyboard.press(']');
      await shown(page, 'One box').waitFor();
      await page.keyboard.press('v');
      await page.waitForURL(/\/#\/boxes/);
      await page.locator('.reveal .present').first().waitFor();
      await page.keyboard.press('v');
      await page.waitForURL(/\/video#\/boxes/);
      await shown(page, 'One box').waitFor();
      await page.getByRole('button', { name: 'portrait, 9:16' }).click();
      await page.locator('.stage[data-format=portrait]').first().waitFor();
    });
  },
);

const kind = (text: string) => `import { defineScene, Heading, z } from 'lectern';
export default defineScene({
  kind: 'sign',
  schema: z.object({}),
  read: () => ({ fields: {}, steps: [] }),
  view: ({ scene }) => (<><Heading text={scene.heading} /><p>${text}</p></>),
});
`;

test('a kind of the document’s own is played anew at each save of its file', LONG, async () => {
  const file = writeTalk(newFolder(), `${DOCUMENT}\n## A sign\n\n:::sign\n:::\n\nIt is a sign.\n`);
  const own = path.join(path.dirname(file), 'sign.tsx');
  writeFileSync(own, kind('Keep left'));
  await dev(file, async ({ url, page }) => {
    await page.goto(`${url}video#/a-sign`);
    await shown(page, 'Keep left').waitFor();
    writeFileSync(own, kind('Keep right'));
    await shown(page, 'Keep right').waitFor();
  });
});
