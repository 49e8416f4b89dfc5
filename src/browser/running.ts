/** A browser that runs for one use: started for it, or kept from the use before. */
import type { BrowserContext, Browser as Running } from 'playwright-core';
import type { Browser } from './find';

/** Those that wait for their next use, by program and flags; undefined as long as none is kept. */
let idle: { most: number; kept: Map<string, Running[]> } | undefined;

/**
 * From now on browsers stay open for the next use with the same flags, `most` of them, until what is returned is called: it
 * closes them.
 */
export function keepBrowsers(most = 1): () => Promise<void> {
  const opened = { most, kept: new Map<string, Running[]>() };
  idle = opened;
  return async () => {
    if (idle === opened) idle = undefined;
    await Promise.all([...opened.kept.values()].flat().map((running) => running.close()));
  };
}

/** Windows that stay open as long as their browser does. */
const staying = new WeakSet<BrowserContext>();

/** Says whether a window stays open for the next use of its browser. */
export const stay = (context: BrowserContext, stays: boolean): void =>
  void (stays ? staying.add(context) : staying.delete(context));

/** Runs `use`; whatever it opened is closed afterwards, but what stays, or when the browser's signal ends it. Throws BrowserFailure when it does not start. */
export async function withRunning<T>(
  browser: Browser,
  args: readonly string[],
  use: (running: Running) => Promise<T>,
): Promise<T> {
  const { executablePath, signal } = browser;
  signal?.throwIfAborted();
  const key = JSON.stringify([executablePath, args]);
  const waiting = idle?.kept.get(key)?.pop();
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
  const isOver = () => (idle?.kept.get(key)?.length ?? 0) >= (idle?.most ?? 0);
  if (isOver() || !running.isConnected()) return running.close();
  const over = running.contexts().filter((context) => !staying.has(context));
  await Promise.all(over.map((context) => context.close()));
  // Another may have been left meanwhile.
  if (!idle || isOver()) return running.close();
  idle.kept.set(key, [...(idle.kept.get(key) ?? []), running]);
}

/** What drives a browser takes half a second to load. */
async function start(browser: Browser, args: readonly string[]): Promise<Running> {
  const { launchBrowser } = await import('./launch');
  return launchBrowser(browser, args);
}
