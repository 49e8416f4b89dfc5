/** Which documents changed since a revision of git: their text, in any language, what lies beside it, or their configuration. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { MARKDOWN } from '../document/endings';
import { Failure } from '../failure';
import { type Git, openGit } from '../git';
import { readConfig } from './config';
import { findDocuments } from './documents';
import { versionsOf } from './talk';

/** Of `files`, in their order. Throws Failure where git knows nothing of it. */
export async function changedSince(files: readonly string[], revision: string): Promise<string[]> {
  const repositories = new Map<string, readonly string[]>();
  const changed: string[] = [];
  for (const file of files) {
    const folder = await realpath(path.dirname(file));
    const root = await rootOf(openGit(folder));
    const found = repositories.get(root) ?? (await changesIn(root, revision));
    repositories.set(root, found);
    const decides = await decidersOf(file, folder);
    if (found.some(decides)) changed.push(file);
  }
  return changed;
}

const rootOf = (git: Git): Promise<string> =>
  git(['rev-parse', '--show-toplevel']).catch((error: unknown) => {
    throw new Failure(
      'What changed cannot be told: git does not know this folder.',
      'leave out --since, or run it in a clone of the repository.',
      { cause: error },
    );
  });

/** Absolute paths; what is not committed, or not even added, has changed, too. */
async function changesIn(root: string, revision: string): Promise<string[]> {
  const git = openGit(root);
  const commit = await git([
    ...['rev-parse', '--verify', '--quiet', '--end-of-options'],
    `${revision}^{commit}`,
  ]).catch((error: unknown) => {
    throw new Failure(
      `There is no revision "${revision}" here.`,
      'name a commit, a tag or a branch; a shallow clone has few (git fetch --unshallow).',
      { cause: error },
    );
  });
  const edited = await git(['diff', '--name-only', '--no-renames', '-z', commit, '--']);
  const added = await git(['ls-files', '--others', '--exclude-standard', '-z']);
  return `${edited}\0${added}`
    .split('\0')
    .filter(Boolean)
    .map((name) => path.join(root, name));
}

/** Whether a changed file decides the document: another document's text, or its folder below, does not. */
async function decidersOf(file: string, folder: string): Promise<(changed: string) => boolean> {
  const real = (other: string) => path.join(folder, path.relative(path.dirname(file), other));
  const own = new Set((await versionsOf(file)).map(real));
  const { file: config } = await readConfig(file);
  const others = (await findDocuments(path.dirname(file))).map((other) =>
    path.dirname(real(other)),
  );
  const below = [...new Set(others)].filter((other) => other !== folder);
  const isIn = (place: string, one: string) => one.startsWith(place + path.sep);
  const settings = config && path.join(await realpath(path.dirname(config)), path.basename(config));
  return (changed) => {
    if (own.has(changed) || changed === settings) return true;
    if (!isIn(folder, changed) || below.some((other) => isIn(other, changed))) return false;
    // Beside it, Markdown is another document's text, or nobody's.
    return !(path.dirname(changed) === folder && MARKDOWN.test(changed));
  };
}
