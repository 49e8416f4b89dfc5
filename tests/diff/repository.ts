/** Documents with a past: folders that real git keeps. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareWith } from '../../src/cli/commands/diff';
import type { Diff } from '../../src/diff/build';
import { checkDocument, type Options } from '../../src/pipeline';
import type { Problem } from '../../src/problem/problem';
import { type Files, newFolder } from '../sample';

const AUTHOR = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', [...AUTHOR, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** An empty repository. */
export function newRepository(): string {
  const folder = newFolder();
  git(folder, 'init', '--quiet');
  return folder;
}

/** Writes files, by their names in `folder`. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, data] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}

/** Writes files and commits everything that is there. */
export function commit(folder: string, message: string, files: Files): void {
  writeFiles(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

/** Options with folders of their own below `folder`. */
export const optionsIn = (folder: string): Options => ({
  outDir: path.join(folder, 'out'),
  storeDir: path.join(folder, 'store'),
  publicDir: path.join(folder, 'public'),
  browser: process.env.LECTERN_BROWSER,
  onProgress: () => undefined,
});

/** What changed in the document `file`, which is right, since `old`. */
export async function compare(
  old: string,
  file: string,
  options: Options = optionsIn(newFolder()),
): Promise<{ problems: Problem[]; diff?: Diff }> {
  const { read, problems } = await checkDocument(file, { ownCode: true });
  if (!read) throw new Error(problems.map(({ message }) => message).join('\n'));
  return compareWith(old, file, read, options, { ownCode: true });
}

/** The comparison, when nothing is wrong. */
export async function diffOf(...given: Parameters<typeof compare>): Promise<Diff> {
  const { diff, problems } = await compare(...given);
  if (!diff) throw new Error(problems.map(({ message }) => message).join('\n'));
  return diff;
}
