/** A browser that runs for one use: started for it, or kept from the use before. */
import type { Browser as Running } from 'playwright-core';
import type { Browser } from './find';

/** Those that wait for their next use, by program and flags; undefined as long as none is kept. */
let idle: Map<string, Running> | undefined;

/** From now on browsers stay open for the next use with the same flags, until what is returned is called: it closes them. */
export function keepBrowsers(): () => Promise<void> {
  const kept = new Map<string, Running>();
  idle = kept;
  return async () => {
    if (idle === kept) idle = undefined;
    await Promise.all([...kept.values()].map((running) => running.close()));
  };
}

/** Runs `use`; whatever it opened is closed afterwards, or when the browser's signal ends it. Throws BrowserFailure when it does not start. */
export async function withRunning<T>(
  browser: Browser,
  args: readonly string[],
  use: (running: Running) => Promise<T>,
): Promise<T> {
  const { executablePath, signal } = browser;
  signal?.throwIfAborted();
  const key = JSON.stringify([executablePath, args]);
  const waiting = idle?.get(key);
  idle?.delete(key);
  const running = waiting?.isConnected() ? waiting : await start(browser, args);
  const close = () => void running.close().catch(() => undefined);
  signal?.addEventListener('abort', close, { once: true });
  try {
    return await use(running);
  } finally {
    signal?.removeEventListener('abort', close);
    await leave(key, running);
  }
}

async function leave(key: string, running: Running): Promise<void> {
  if (!idle || idle.has(key) || !running.isConnected()) return running.close();
  await Promise.all(running.contexts().map((context) => context.close()));
  idle.set(key, running);
}

/** What drives a browser takes half a second to load. */
async function start(browser: Browser, args: readonly string[]): Promise<Running> {
  const { launchBrowser } = await import('./launch');
  return launchBrowser(browser, args);
}
