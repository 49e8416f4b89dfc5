/** The deck while its document is written, in a real browser. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../browser';
import { newFolder } from '../sample';
import { type Dev, runDev } from './developer';
import { lectern, TALK, writeTalk } from './run';

const DOCUMENT = TALK.replace('title: A talk', 'title: A talk\nvoice: silent');
const LONG_MS = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const dev = (file: string, use: (dev: Dev) => Promise<void>) => runDev(browser, file, use);

const shown = (page: Page, text: string) => page.locator('.stage').getByText(text, { exact: true });

test('a save is shown at the same scene and step, and a mistake over it', {
  timeout: LONG_MS,
}, async () => {
  const file = writeTalk(newFolder(), DOCUMENT);
  await dev(file, async ({ url, page, said }) => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    await page.goto(`${url}#/boxes/1`);
    await shown(page, 'Two boxes').waitFor();
    writeFileSync(file, DOCUMENT.replace('Two boxes', 'Two large boxes'));
    await shown(page, 'Two large boxes').waitFor();
    expect(new URL(page.url()).hash).toBe('#/boxes/1');
    await page.waitForFunction(() => Reflect.get(window, 'Reveal')?.isReady());
    expect(await page.evaluate(() => Reflect.get(window, 'Reveal').getIndices())).toMatchObject({
      h: 1,
      f: 1,
    });
    writeFileSync(file, `${DOCUMENT}\nA\0B\n`);
    await page.getByText('NUL').waitFor();
    await shown(page, 'Two large boxes').waitFor();
    writeFileSync(file, DOCUMENT);
    await shown(page, 'Two boxes').waitFor();
    expect(await page.getByText('NUL').count()).toBe(0);
    // What it writes beside the document is no save: out/ and .lectern/ lie in the same folder here.
    expect(said().match(/Deck made/g)).toHaveLength(3);
  });
});

test('a port that is taken is said, with a way out', { timeout: LONG_MS }, async () => {
  const file = writeTalk(newFolder(), DOCUMENT);
  await dev(file, async ({ url }) => {
    const { port } = new URL(url);
    const second = await lectern(['dev', file, '--port', port], path.dirname(file));
    expect(second).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} is taken, perhaps by another \`lectern dev\`.\nFix: name another one with --port; 0 is any that is free.\n`,
    });
  });
});

test('a document that is wrong from the start is explained, and the deck appears when it is mended', {
  timeout: LONG_MS,
}, async () => {
  const file = writeTalk(newFolder(), `${DOCUMENT}\nA\0B\n`);
  await dev(file, async ({ url, page }) => {
    await page.goto(url);
    await page.getByText('There is no deck yet').waitFor();
    const problems = await page.locator('#lectern-problems').textContent();
    expect(problems).toMatch(/talk\.md:\d+:2 .*NUL/);
    expect(problems).toContain('Fix:');
    writeFileSync(file, DOCUMENT);
    await shown(page, 'A talk').waitFor();
  });
});

test('what fails beside the document is said, and the next save tries again', {
  timeout: LONG_MS,
}, async () => {
  const folder = newFolder();
  const file = writeTalk(folder, DOCUMENT);
  // A file stands where the results go.
  const out = path.join(path.dirname(file), 'out');
  writeFileSync(out, '');
  await dev(file, async ({ url, page, said }) => {
    await page.goto(url);
    await page.getByText('A file stands where a folder is needed.').waitFor();
    expect(said()).toContain('A file stands where a folder is needed.');
    rmSync(out);
    writeFileSync(file, DOCUMENT.replace('Two boxes', 'Two more boxes'));
    await page.locator('.stage').getByText('A talk').waitFor();
  });
});

const kind = (text: string) => `import { defineScene, Heading, z } from 'lectern';
export default defineScene({
  kind: 'sign',
  schema: z.object({}),
  read: () => ({ fields: {}, steps: [] }),
  view: ({ scene }) => (<><Heading text={scene.heading} /><p>${text}</p></>),
});
`;

test('a kind of the document’s own is new at each save of its file', {
  timeout: LONG_MS,
}, async () => {
  const file = writeTalk(newFolder(), `${DOCUMENT}\n## A sign\n\n:::sign\n:::\n\nIt is a sign.\n`);
  const own = path.join(path.dirname(file), 'sign.tsx');
  writeFileSync(own, kind('Keep left'));
  await dev(file, async ({ url, page }) => {
    await page.goto(`${url}#/a-sign`);
    await shown(page, 'Keep left').waitFor();
    writeFileSync(own, kind('Keep right'));
    await shown(page, 'Keep right').waitFor();
    writeFileSync(own, kind('Keep {straight'));
    await page.getByText('sign.tsx').first().waitFor();
    writeFileSync(own, kind('Keep straight'));
    await shown(page, 'Keep straight').waitFor();
    expect(await page.locator('#lectern-problems:visible').count()).toBe(0);
  });
});
