/** Runs `lectern record`, and browsers whose microphone plays a sound file. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { type BrowserServer, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { BIN } from './run';

/** Starts the command on a document, and ends it as a user does when the test has run. Returns the page's address. */
export async function startRecord(file: string): Promise<string> {
  const cwd = path.dirname(file);
  const child: ChildProcess = spawn(process.execPath, [BIN, 'record', file, '--port', '0'], {
    cwd,
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error(said)));
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
}

/** A microphone that plays the file over and over, and is allowed to every page. */
export const playing = (wave: string): string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-audio-capture=${wave}`,
];

/** A browser of its own: it can be killed. */
export async function startBrowser(...args: string[]): Promise<BrowserServer> {
  const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
  const server = await chromium.launchServer({ executablePath, chromiumSandbox: false, args });
  onTestFinished(() => server.close());
  return server;
}

/** What fails in the page fails the test. */
export async function openPage(server: BrowserServer, url: string): Promise<Page> {
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const failed: string[] = [];
  page.on('pageerror', ({ message }) => failed.push(message));
  onTestFinished(() => expect(failed).toEqual([]));
  await page.goto(url);
  await page.locator('.rm-list li').first().waitFor();
  return page;
}

/** Turns the microphone on, and waits until the room was heard. */
export async function turnOn(page: Page): Promise<void> {
  await page.keyboard.press('Space');
  await page.locator('[data-phase="ready"]').waitFor();
}

/** Records for so many ms of sound, and keeps it. */
export async function recordFor(page: Page, ms: number): Promise<void> {
  await page.keyboard.press('Space');
  await page.waitForFunction((wanted) => {
    const [minutes, seconds] = (document.querySelector('.rm-on')?.textContent ?? '').split(':');
    return (Number(minutes) * 60 + Number(seconds)) * 1000 >= wanted;
  }, ms);
  await page.keyboard.press('Space');
  await page.locator('[data-phase="ready"]').waitFor();
}
