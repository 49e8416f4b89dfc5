/** Folders of results: whole or not at all, and never at the cost of a file that somebody else put there. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { hidden, removeAbandoned, writeAtomic } from './atomic';

/** In a folder that was written: the names of the files that were. */
const LIST = '.lectern.json';
const listSchema = z.object({ files: z.array(z.string()) });

/**
 * A folder of what `write` writes into the one that it is given; an earlier folder stays until the new one is complete.
 * Files that no earlier call wrote stay where they are: beside them the others are replaced one by one.
 */
export async function replaceFolder(
  folder: string,
  write: (temporary: string) => Promise<unknown>,
): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  await removeAbandoned(folder);
  const temporary = await mkdtemp(hidden(folder, 'tmp-'));
  try {
    await write(temporary);
    const files = await filesIn(temporary);
    await writeAtomic(path.join(temporary, LIST), `${JSON.stringify({ files })}\n`);
    // mkdtemp makes it the owner's alone; a web server must read it.
    await chmod(temporary, 0o755);
    const earlier = new Set(await writtenFiles(folder));
    const strangers = (await filesIn(folder)).filter((file) => !earlier.has(file));
    if (strangers.length > 0) await merge(temporary, folder, files, earlier);
    else await takePlace(temporary, folder).catch(() => takePlace(temporary, folder));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Names, with `/` and sorted, of the files that `replaceFolder` wrote into `folder`; none where it did not. */
export async function writtenFiles(folder: string): Promise<string[]> {
  try {
    return listSchema.parse(JSON.parse(await readFile(path.join(folder, LIST), 'utf8'))).files;
  } catch {
    return [];
  }
}

/** All files below `folder` but the list, with `/` and sorted; none where it is not there. */
async function filesIn(folder: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(folder, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== LIST)
    .sort();
}

/** Again when another run laid its own there in between. */
async function takePlace(temporary: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(temporary, folder);
}

/** Pages last, so that they find what they name. */
async function merge(
  temporary: string,
  folder: string,
  files: readonly string[],
  earlier: ReadonlySet<string>,
): Promise<void> {
  const isPage = (file: string) => file.endsWith('.html');
  const pagesLast = files.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)));
  for (const file of [...pagesLast, LIST]) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(path.join(temporary, file), target);
  }
  const kept = new Set(files);
  for (const file of earlier) if (!kept.has(file)) await removeFile(folder, file);
}

/** With the folders that it leaves empty. A name that leads out of `folder` is not ours. */
async function removeFile(folder: string, file: string): Promise<void> {
  const target = path.resolve(folder, file);
  const isInside = (place: string) => place.startsWith(path.resolve(folder) + path.sep);
  if (!isInside(target)) return;
  await rm(target, { force: true });
  for (let above = path.dirname(target); isInside(above); above = path.dirname(above))
    if (
      !(await rmdir(above).then(
        () => true,
        () => false,
      ))
    )
      return;
}
