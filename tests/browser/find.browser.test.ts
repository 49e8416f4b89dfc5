import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BrowserFailure, findBrowser } from '../../src/browser/find';
import { withBrowser } from '../../src/browser/page';
import { newFolder } from '../sample';

/** A program that prints `text` as an error, and fails. */
function broken(text: string): string {
  const file = path.join(newFolder(), 'browser');
  writeFileSync(file, `#!/bin/sh\necho '${text}' >&2\nexit 127\n`);
  chmodSync(file, 0o755);
  return file;
}

/** What is found where PATH has these programs alone. */
async function foundAmong(...names: string[]): Promise<string> {
  const folder = newFolder();
  for (const name of names) writeFileSync(path.join(folder, name), '');
  const before = process.env.PATH;
  process.env.PATH = folder;
  try {
    return path.relative(folder, (await findBrowser()).executablePath);
  } finally {
    process.env.PATH = before;
  }
}

describe('the browser that draws', () => {
  test('is a headless shell on this machine before a whole browser', async () => {
    expect(await foundAmong('google-chrome', 'chrome-headless-shell')).toBe(
      'chrome-headless-shell',
    );
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'is what npm brought before a whole browser',
    async () => {
      expect(await foundAmong('google-chrome')).toMatch(/lectern-chromium-[^/]*\/chromium$/);
    },
  );

  test('is found on this machine, or in what npm brought', async () => {
    const { executablePath, name } = await findBrowser();
    expect(executablePath).not.toBe('');
    expect(name).not.toBe('');
  });

  test('is the one that was asked for', async () => {
    const file = broken('');
    expect(await findBrowser(file)).toEqual({ executablePath: file, name: file });
  });

  test('is missed in words that say what to do', async () => {
    const missing = findBrowser('/nowhere/chrome');
    await expect(missing).rejects.toBeInstanceOf(BrowserFailure);
    await expect(missing).rejects.toThrow(/no browser at \/nowhere\/chrome/);
    await expect(missing).rejects.toMatchObject({ mend: expect.stringContaining('--browser') });
  });

  test('names the system library that it lacks, and how to get it', async () => {
    const browser = await findBrowser(
      broken(
        'error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory',
      ),
    );
    const started = withBrowser(browser, async () => undefined);
    await expect(started).rejects.toThrow(/libnss3\.so is missing\./);
    await expect(started).rejects.toMatchObject({ mend: expect.stringContaining('apt-get') });
  });

  test('says so when it does not start', async () => {
    const browser = await findBrowser(broken('no'));
    const started = withBrowser(browser, async () => undefined);
    await expect(started).rejects.toThrow(/cannot start: /);
    await expect(started).rejects.toMatchObject({
      mend: expect.stringMatching(/^name another browser/),
    });
  });
});
