/** The command `dev`, as a user runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { BIN } from './run';

export interface Dev {
  url: string;
  page: Page;
  said(): string;
}

/** Runs the command on a document, hands it over, and ends it as a user does. */
export async function runDev(
  browser: Browser,
  file: string,
  use: (dev: Dev) => Promise<void>,
  ...more: string[]
): Promise<void> {
  const cwd = path.dirname(file);
  const args = [BIN, 'dev', file, '--port', '0', ...more];
  const child: ChildProcess = spawn(process.execPath, args, { cwd });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let said = '';
  const url = await new Promise<string>((resolve) => {
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  const page = await browser.newPage();
  try {
    await use({ url, page, said: () => said });
  } finally {
    await page.close();
    child.kill('SIGINT');
  }
  expect(await ended).toBe(130);
}
