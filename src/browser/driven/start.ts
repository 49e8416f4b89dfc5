/**
 * Starts a browser that is driven over a pipe, by no more than drawing needs: what drives browsers for everything takes half
 * a second to load, and as long again until there is a page.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { FORMATS, type Size } from '../../format';
import { type DrivenPage, openPage, resize } from './page';
import { openProtocol } from './protocol';

export interface Driven {
  /** e.g. `147.0.7727.0` */
  version(): string;
  isConnected(): boolean;
  on(event: 'disconnected', listener: () => void): void;
  /** A page in a window of its own of so many CSS px, each one px of the screen. */
  open(size: Size): Promise<DrivenPage>;
  /** Opens one ahead, for the next who asks. */
  openNext(): void;
  /** Those that are open. */
  contexts(): DrivenPage[];
  close(): Promise<void>;
}

/** Asks nobody, keeps nothing, and shows pages alike, whether somebody looks at them or not. */
const FLAGS = [
  ...['--headless', '--remote-debugging-pipe', '--no-startup-window'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--disable-field-trial-config', '--metrics-recording-only', '--no-service-autorun'],
  ...[
    '--disable-extensions',
    '--disable-default-apps',
    '--disable-component-extensions-with-background-pages',
  ],
  ...['--no-first-run', '--no-default-browser-check', '--disable-search-engine-choice-screen'],
  ...['--disable-breakpad', '--disable-hang-monitor', '--disable-dev-shm-usage'],
  ...['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows'],
  ...['--disable-renderer-backgrounding', '--disable-back-forward-cache'],
  ...['--disable-ipc-flooding-protection', '--disable-popup-blocking', '--mute-audio'],
  ...['--password-store=basic', '--use-mock-keychain', '--force-color-profile=srgb'],
  '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding,Translate',
];
const START_MS = 60_000;
const MOST_SAID = 1 << 16;
const isGrouped = process.platform !== 'win32';

/** Throws when it does not start, with what it said. */
export async function startDriven(
  executablePath: string,
  args: readonly string[],
  sandboxed: boolean,
): Promise<Driven> {
  const profile = mkdtempSync(path.join(tmpdir(), 'lectern-browser-'));
  const sandbox = sandboxed ? [] : ['--no-sandbox'];
  const child = spawn(
    executablePath,
    [...FLAGS, ...sandbox, `--user-data-dir=${profile}`, ...args],
    // What ends the command is the command's to hear.
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: isGrouped },
  );
  const { kill, said, ended } = watch(child, profile);
  const protocol = openProtocol(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const timer = setTimeout(kill, START_MS);
  const { product } = await protocol
    .send<{ product: string }>('Browser.getVersion')
    .catch(async () => {
      kill();
      await ended;
      throw new Error(`Failed to launch ${executablePath}: ${said()}`);
    })
    .finally(() => clearTimeout(timer));
  const pages = new Set<DrivenPage>();
  const openAs = (size: Size) => openPage(protocol, size, (closed) => pages.delete(closed));
  let next: Promise<DrivenPage | undefined> | undefined;
  let isConnected = true;
  const listeners: (() => void)[] = [];
  void ended.then(() => {
    isConnected = false;
    for (const listener of listeners) listener();
  });
  return {
    version: () => product.slice(product.indexOf('/') + 1),
    isConnected: () => isConnected,
    on: (_, listener) => void listeners.push(listener),
    async open(size) {
      const ahead = next;
      next = undefined;
      const page = (await ahead) ?? (await openAs(size));
      if (ahead) await resize(page, size);
      pages.add(page);
      return page;
    },
    openNext() {
      // What fails here fails again when it is asked for.
      next ??= openAs(FORMATS.landscape).catch(() => undefined);
    },
    contexts: () => [...pages],
    async close() {
      kill();
      await ended;
    },
  };
}

/** What it says, how it is ended, and that it has: then its profile is gone. It ends with this process. */
function watch(child: ChildProcess, profile: string) {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    text = (text + more).slice(-MOST_SAID);
  });
  const kill = () => {
    try {
      if (isGrouped && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended.
    }
  };
  const removing = { recursive: true, force: true, maxRetries: 5 };
  const onExit = () => {
    kill();
    rmSync(profile, removing);
  };
  process.once('exit', onExit);
  const ended = once(child, 'close')
    .catch((error: Error) => {
      text += error.message;
    })
    .then(async () => {
      process.off('exit', onExit);
      // What of it still ends may still write.
      await rm(profile, removing).catch(() => undefined);
    });
  return { kill, ended, said: () => text };
}
