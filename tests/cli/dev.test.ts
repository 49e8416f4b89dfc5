/** The deck while its document is written, in a real browser. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { newFolder } from '../sample';
import { BIN, TALK, writeTalk } from './run';

const DOCUMENT = TALK.replace('title: A talk', 'title: A talk\nvoice: silent');

test('a save is shown at the same scene and step, and a mistake over it', {
  timeout: 120_000,
}, async () => {
  const folder = newFolder();
  const file = writeTalk(folder, DOCUMENT);
  const child = spawn(process.execPath, [BIN, 'dev', file, '--port', '0'], { cwd: folder });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const url = await new Promise<string>((resolve) => {
    child.stderr.on('data', (data: Buffer) => {
      const found = /http:\S+/.exec(data.toString());
      if (found) resolve(found[0]);
    });
  });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    const shown = (text: string) => page.locator('.stage').getByText(text, { exact: true });
    await page.goto(`${url}#/boxes/1`);
    await shown('Two boxes').waitFor();
    writeFileSync(file, DOCUMENT.replace('Two boxes', 'Two large boxes'));
    await shown('Two large boxes').waitFor();
    expect(new URL(page.url()).hash).toBe('#/boxes/1');
    await page.waitForFunction(() => Reflect.get(window, 'Reveal')?.isReady());
    expect(await page.evaluate(() => Reflect.get(window, 'Reveal').getIndices())).toMatchObject({
      h: 1,
      f: 1,
    });
    writeFileSync(file, DOCUMENT.replace('voice: silent', 'voice: silent\ntheme: dusk'));
    await page.getByText('dusk').waitFor();
    await shown('Two large boxes').waitFor();
    writeFileSync(file, DOCUMENT);
    await shown('Two boxes').waitFor();
    expect(await page.getByText('dusk').count()).toBe(0);
  } finally {
    await browser.close();
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
});
