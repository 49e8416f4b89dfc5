/** Lays the files of voices down: a folder that is there whole or not at all, or a file of it. */
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hidden, removeAbandoned, replaceFile } from '../cache/atomic';
import type { Found } from './pinned';

export type Write = (file: string, data: Uint8Array) => Promise<void>;

/** What was there before stays until all is written; what is the same stays as it is. */
export async function keepFiles(
  found: Found,
  folder: string,
  write: Write = writeFile,
): Promise<void> {
  if (existsSync(folder)) {
    for (const [name, data] of found) {
      const file = path.join(folder, name);
      const there = await readFile(file).catch(() => undefined);
      if (!there?.equals(data)) await replaceFile(file, (temporary) => write(temporary, data));
    }
    return;
  }
  await mkdir(path.dirname(folder), { recursive: true });
  const temporary = await mkdtemp(hidden(folder, 'tmp-'));
  try {
    await removeAbandoned(folder);
    for (const [name, data] of found) await write(path.join(temporary, name), data);
    // mkdtemp makes it the owner's alone.
    await chmod(temporary, 0o755);
    await rename(temporary, folder).catch(async (error: unknown) => {
      // Another run was faster.
      if (!existsSync(folder)) throw error;
      await keepFiles(found, folder, write);
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
