/** A browser that runs for one use: started for it, or kept from the use before. */
import type { Browser as Running } from 'playwright-core';
import type { Driven } from './driven/start';
import type { Browser } from './find';
import { type Closable, DRAWING, launchBrowser, type Machine } from './launch';

/** A window of a browser, whoever drives it. */
interface Window {
  close(): Promise<void>;
}

/** What is needed of a browser to keep it. */
interface Kept extends Closable {
  isConnected(): boolean;
  contexts(): Window[];
}

/** Those that wait for their next use, by program and flags; undefined as long as none is kept. */
let idle: { most: number; kept: Map<string, Kept[]> } | undefined;

/**
 * From now on browsers stay open for the next use with the same flags, `most` of them, until what is returned is called: it
 * closes them.
 */
export function keepBrowsers(most = 1): () => Promise<void> {
  const opened = { most, kept: new Map<string, Kept[]>() };
  idle = opened;
  return async () => {
    if (idle === opened) idle = undefined;
    await Promise.all([...opened.kept.values()].flat().map((running) => running.close()));
  };
}

/** Windows that stay open as long as their browser does. */
const staying = new WeakSet<Window>();

/** Says whether a window stays open for the next use of its browser. */
export const stay = (context: Window, stays: boolean): void =>
  void (stays ? staying.add(context) : staying.delete(context));

/** Runs `use`; whatever it opened is closed afterwards, but what stays, or when the browser's signal ends it. Throws BrowserFailure when it does not start. */
export const withRunning = <T>(
  browser: Browser,
  args: readonly string[],
  use: (running: Running) => Promise<T>,
): Promise<T> => withKept(browser, args, use);

/** The same, with one that is driven by no more than drawing needs. */
export const withDriven = <T>(
  browser: Browser,
  args: readonly string[],
  use: (running: Driven) => Promise<T>,
): Promise<T> => withKept(browser, args, use, DRAWING);

/** What is under way before anybody needs it, by program and flags: the next use waits for it, rather than start another browser. */
const early = new Map<string, Promise<void>>();

/** Runs `use` beside whatever else is done. What fails here fails again when it is needed. */
export function withDrivenEarly(
  browser: Browser,
  args: readonly string[],
  use: (running: Driven) => Promise<void>,
): void {
  const key = keyOf(browser, args, DRAWING);
  const using = withDriven(browser, args, use)
    .catch(() => undefined)
    .finally(() => {
      if (early.get(key) === using) early.delete(key);
    });
  early.set(key, using);
}

const keyOf = ({ executablePath }: Browser, args: readonly string[], machine: unknown): string =>
  JSON.stringify([executablePath, args, machine ? 'driven' : '']);

async function withKept<T, R extends Kept>(
  browser: Browser,
  args: readonly string[],
  use: (running: R) => Promise<T>,
  machine?: Machine<R>,
): Promise<T> {
  const { signal } = browser;
  signal?.throwIfAborted();
  const key = keyOf(browser, args, machine);
  await early.get(key);
  const waiting = idle?.kept.get(key)?.pop() as R | undefined;
  const running = waiting?.isConnected() ? waiting : await launchBrowser(browser, args, machine);
  const close = () => void running.close().catch(() => undefined);
  signal?.addEventListener('abort', close, { once: true });
  try {
    return await use(running);
  } finally {
    signal?.removeEventListener('abort', close);
    await leave(key, running);
  }
}

async function leave(key: string, running: Kept): Promise<void> {
  const isOver = () => (idle?.kept.get(key)?.length ?? 0) >= (idle?.most ?? 0);
  if (isOver() || !running.isConnected()) return running.close();
  const over = running.contexts().filter((context) => !staying.has(context));
  await Promise.all(over.map((context) => context.close()));
  // Another may have been left meanwhile.
  if (!idle || isOver()) return running.close();
  idle.kept.set(key, [...(idle.kept.get(key) ?? []), running]);
}
