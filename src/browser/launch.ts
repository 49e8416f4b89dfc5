/** Starts a browser: in Chromium's sandbox, but where that cannot be. */
import type { Browser as Running } from 'playwright-core';
import { type Driven, startDriven } from './driven/start';
import { type Browser, explainStart } from './find';

export interface Sandbox {
  sandboxed: boolean;
  /** How that was decided, as a part of a sentence: `it starts in it`. */
  because: string;
}

/** What was found out of each program, for as long as this runs. */
const known = new Map<string, Sandbox>();

/** What all have that run. */
export interface Closable {
  close(): Promise<void>;
  on(event: 'disconnected', listener: () => void): unknown;
}

/** How it starts, and on what. */
export interface Machine<R extends Closable = Running> {
  start(browser: Browser, args: readonly string[], sandboxed: boolean): Promise<R>;
  platform: NodeJS.Platform;
  uid: number | undefined;
}

/** What ends the command is the command's to hear: it closes the browser, and says so. */
const OUR_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

const WHERE = { platform: process.platform, uid: process.getuid?.() };
const HERE: Machine = {
  ...WHERE,
  async start({ executablePath }, args, chromiumSandbox) {
    // It takes half a second to load.
    const { chromium } = await import('playwright-core');
    return chromium.launch({ executablePath, chromiumSandbox, args: [...args], ...OUR_SIGNALS });
  },
};
/** Where browsers start that only draw. */
export const DRAWING: Machine<Driven> = {
  ...WHERE,
  start: ({ executablePath }, args, sandboxed) => startDriven(executablePath, args, sandboxed),
};

/** Throws BrowserFailure when it does not start. */
export async function launchBrowser<R extends Closable = Running>(
  browser: Browser,
  args: readonly string[] = [],
  machine = HERE as Machine<Closable> as Machine<R>,
): Promise<R> {
  const { signal } = browser;
  signal?.throwIfAborted();
  const running = await start(browser, args, machine);
  if (signal?.aborted) {
    await running.close();
    throw signal.reason;
  }
  const close = () => void running.close().catch(() => undefined);
  signal?.addEventListener('abort', close, { once: true });
  running.on('disconnected', () => signal?.removeEventListener('abort', close));
  return running;
}

async function start<R extends Closable>(
  browser: Browser,
  args: readonly string[],
  machine: Machine<R>,
): Promise<R> {
  const { executablePath } = browser;
  const decided = known.get(executablePath) ?? refused(machine);
  try {
    if (decided && !decided.sandboxed) {
      known.set(executablePath, decided);
      return await machine.start(browser, args, false);
    }
    return await startSandboxed(browser, args, machine);
  } catch (error) {
    throw explainStart(error, browser);
  }
}

async function startSandboxed<R extends Closable>(
  browser: Browser,
  args: readonly string[],
  machine: Machine<R>,
): Promise<R> {
  try {
    const running = await machine.start(browser, args, true);
    known.set(browser.executablePath, { sandboxed: true, because: 'it starts in it' });
    return running;
  } catch (error) {
    if (!isOfSandbox(error)) throw error;
    const running = await machine.start(browser, args, false);
    const because = 'the system gives it no user namespaces (on Ubuntu, AppArmor refuses them)';
    known.set(browser.executablePath, { sandboxed: false, because });
    return running;
  }
}

/** Whether the browser runs in its sandbox, and why not. It is started once to know. Throws BrowserFailure. */
export async function sandboxOf(
  browser: Browser,
  machine: Machine<Closable> = DRAWING,
): Promise<Sandbox> {
  if (!known.has(browser.executablePath)) await (await launchBrowser(browser, [], machine)).close();
  return known.get(browser.executablePath) ?? { sandboxed: false, because: 'it does not start' };
}

/** Chromium ends at once when root asks for its sandbox (crbug.com/638180). */
const refused = ({ platform, uid }: Pick<Machine, 'platform' | 'uid'>): Sandbox | undefined =>
  platform === 'linux' && uid === 0
    ? { sandboxed: false, because: 'the command runs as root, and Chromium refuses it there' }
    : undefined;

/** What the browser says before it ends, and what Playwright makes of it; the flags that it was started with name it, too. */
function isOfSandbox(error: unknown): boolean {
  const text = error instanceof Error ? error.message : '';
  const said = text.split('\n').filter((line) => !line.includes('<launching>'));
  return said.some((line) => /sandbox|namespace|zygote_host/i.test(line));
}
