/** Writes files so that readers see the old one or the whole new one, never a part. */
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Makes the folder when it is missing. An earlier file stays until the new one is complete. */
export const writeAtomic = (file: string, data: string | Buffer): Promise<void> =>
  replaceFile(file, (temporary) => writeFile(temporary, data));

/** The same for a copy, which takes no room where the disk can share it. */
export const copyAtomic = (source: string, file: string): Promise<void> =>
  replaceFile(file, (temporary) => copyFile(source, temporary, constants.COPYFILE_FICLONE));

/** The same for what `write` writes into the file that it is given. Returns what `write` returns. */
export async function replaceFile<T>(
  file: string,
  write: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = hidden(file, `${process.pid}.tmp`);
  await mkdir(path.dirname(file), { recursive: true });
  await removeAbandoned(file);
  try {
    const written = await write(temporary);
    await rename(temporary, file);
    return written;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What a run that was killed leaves behind goes when nothing can be writing to it any more. */
export const ABANDONED_MS = 3_600_000;

/** What killed runs left of it. */
export async function removeAbandoned(target: string): Promise<void> {
  const [folder, start] = [path.dirname(target), path.basename(hidden(target, ''))];
  const isLeft = (name: string) =>
    name.startsWith(start) && /^(\d+\.tmp|tmp-\w{6})$/.test(name.slice(start.length));
  for (const name of (await readdir(folder)).filter(isLeft)) {
    const file = path.join(folder, name);
    const touched = await stat(file).catch(() => undefined);
    if (touched && Date.now() - touched.mtimeMs > ABANDONED_MS)
      await rm(file, { recursive: true, force: true });
  }
}

/** A name beside it that programs pass over: a run that is killed leaves it behind. */
export const hidden = (file: string, ending: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${ending}`);
