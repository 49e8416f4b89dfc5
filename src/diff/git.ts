/** The document's folder as it was in a revision of git. Nothing of the repository is changed, no shell is asked. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Git, openGit } from '../git';
import type { Problems } from '../problem/problem';

const TOP = { line: 1, column: 1 };

export interface Revision {
  /** The document's folder as it was. */
  folder: string;
  /** When and as what it was committed: `3f2a1c9, 2026-11-02: Say it shorter`. */
  detail: string;
}

/**
 * Writes the folder of the document `file` at `revision` below `target`; undefined after a problem. `file` and `target`
 * are absolute.
 */
export async function checkOut(
  revision: string,
  file: string,
  target: string,
  problems: Problems,
): Promise<Revision | undefined> {
  const { dir, base } = path.parse(file);
  const index = `${target}.index`;
  const git = openGit(dir, { GIT_INDEX_FILE: index });
  try {
    await git(['rev-parse', '--git-dir']);
    const commit = await ask(git, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    if (!commit) {
      problems.report('revisionUnknown', TOP, revision);
      return undefined;
    }
    if (!(await ask(git, ['rev-parse', '--verify', '--quiet', `${commit}:./${base}`]))) {
      problems.report('documentNotThere', TOP, path.relative('', file), revision);
      return undefined;
    }
    const prefix = await git(['rev-parse', '--show-prefix']);
    // An index of its own: the reader's stays as it is.
    await git(['read-tree', `--prefix=${prefix}`, await git(['rev-parse', `${commit}:./`])]);
    await git(['checkout-index', '--all', `--prefix=${target}/`]);
    const format = ['--no-patch', '--no-show-signature', '--format=%h, %cs: %s'];
    return { folder: path.join(target, prefix), detail: await git(['show', ...format, commit]) };
  } catch (error) {
    reportFailure(error, file, problems);
    return undefined;
  } finally {
    await rm(index, { force: true });
  }
}

/** What git answers; undefined when it says no. */
const ask = (git: Git, args: readonly string[]): Promise<string | undefined> =>
  git(args).catch(() => undefined);

/** Why git cannot do it. */
function reportFailure(error: unknown, file: string, problems: Problems): void {
  const { code, stderr, message } = error as Error & { code?: unknown; stderr?: string };
  const [reason = ''] = (stderr || message).replace(/^fatal: /, '').split('\n');
  if (code === 'ENOENT') problems.report('gitMissing', TOP);
  else if (/not a git repository/i.test(reason))
    problems.report('repositoryMissing', TOP, path.relative('', file));
  else problems.report('gitFailed', TOP, reason.replace(/\.$/, ''));
}
