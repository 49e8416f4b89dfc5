/** Browsers that stay open from one use to the next, for real. */
import type { Browser as Running } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import {
  keepBrowsers,
  stay,
  withDriven,
  withDrivenEarly,
  withRunning,
} from '../../src/browser/running';

const browser = await findBrowser(process.env.LECTERN_BROWSER);

const use = (args: readonly string[] = []) =>
  withRunning(browser, args, async (running) => {
    await (await running.newContext()).newPage();
    return running;
  });

test('a browser is closed after its use', async () => {
  expect((await use()).isConnected()).toBe(false);
});

test('one that is kept serves the next use with the same flags, all its pages closed, until none is kept', async () => {
  const close = keepBrowsers();
  onTestFinished(close);
  const first: Running = await use();
  expect(first.contexts()).toHaveLength(0);
  expect(await use()).toBe(first);
  const other = await use(['--mute-audio']);
  expect(other).not.toBe(first);
  await close();
  expect([first.isConnected(), other.isConnected()]).toEqual([false, false]);
});

test('a window that stays is there at the next use, until it does so no more', async () => {
  const close = keepBrowsers();
  onTestFinished(close);
  const opened = await withRunning(browser, [], async (running) => {
    const context = await running.newContext();
    stay(context, true);
    return context;
  });
  const later = await withRunning(browser, [], async (running) => running.contexts());
  expect(later).toEqual([opened]);
  stay(opened, false);
  expect((await use()).contexts()).toEqual([]);
});

test('one that was ended by its signal is not kept', async () => {
  const close = keepBrowsers();
  onTestFinished(close);
  const ended = new AbortController();
  const used = withRunning({ ...browser, signal: ended.signal }, [], async (running) => {
    const page = await running.newPage();
    const closed = new Promise((resolve) => running.on('disconnected', resolve));
    ended.abort();
    await closed;
    await page.title();
  });
  await expect(used).rejects.toThrow();
  expect((await use()).isConnected()).toBe(true);
});

test('what is opened early is waited for by the next use, and no second browser starts', async () => {
  const close = keepBrowsers();
  onTestFinished(close);
  let first: unknown;
  withDrivenEarly(browser, [], async (running) => {
    first = running;
    stay(await running.open({ width: 64, height: 64 }), true);
  });
  await withDriven(browser, [], async (running) => {
    expect(running).toBe(first);
    expect(running.contexts()).toHaveLength(1);
  });
});

test('what fails early fails nobody but the use that needs it', async () => {
  withDrivenEarly(browser, ['--mute-audio'], () => Promise.reject(new Error('Early.')));
  expect(await withDriven(browser, ['--mute-audio'], async () => 'later')).toBe('later');
});
