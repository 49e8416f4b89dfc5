/** Git, without a shell, and without the network. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_BYTES = 50_000_000;

/** What it prints. Rejects when it ends with another code than 0. */
export type Git = (args: readonly string[]) => Promise<string>;

/** Git in `folder`, with more in its environment. */
export const openGit =
  (folder: string, more: Readonly<Record<string, string>> = {}): Git =>
  async (args) => {
    const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C', ...more };
    const { stdout } = await run('git', args, { cwd: folder, env, maxBuffer: MOST_BYTES });
    return stdout.trim();
  };
