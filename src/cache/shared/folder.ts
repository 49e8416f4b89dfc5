/** A shared store in a folder, e.g. of a network drive. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { touch } from '../prune';
import { type Kept, type Place, PlaceFailure, type Putting } from './place';

/** Of the four files that Node reads at once: a drive that hangs must not keep it from all others. */
const AT_ONCE = 2;

/**
 * In `folder`, which must be there: a drive that is not mounted is no empty store. With `writes` what is read counts as
 * used.
 */
export function openFolder(folder: string, writes: boolean): Place {
  const root = path.resolve(folder);
  const fileOf = (name: string): string => path.join(root, ...name.split('/'));
  const expectFolder = async (): Promise<void> => {
    if (!(await infoOf(root))?.isDirectory())
      throw new PlaceFailure('there is no such folder.', MEND);
  };
  return {
    name: folder,
    atOnce: AT_ONCE,
    async get(name) {
      const file = fileOf(name);
      if (!(await infoOf(file))?.isFile()) {
        await expectFolder();
        return undefined;
      }
      const data = await asked(readFile(file));
      if (writes && data) touch(file);
      return data;
    },
    has: async (name) => (await infoOf(fileOf(name)))?.isFile() === true,
    put: async (name, data, how) => {
      await expectFolder();
      await asked(putFile(fileOf(name), data, how));
    },
    async list(_, namespace = '') {
      await expectFolder();
      return listFolder(root, namespace);
    },
    remove: async (name) => void (await asked(rm(fileOf(name), { force: true }))),
  };
}

const MEND = 'see whether its drive is mounted, or make the folder once.';

const WHY: Record<string, string> = {
  EACCES: 'this user may not use it.',
  EPERM: 'this user may not use it.',
  EROFS: 'it can only be read: say so by --store-read-only.',
  ENOSPC: 'its disk is full.',
  EDQUOT: 'the share of its disk is used up.',
};

/** Undefined where it is gone. Throws PlaceFailure. */
async function asked<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new PlaceFailure(WHY[code] ?? `${message}.`, MEND, {
      cause: error,
      lasting: WHY[code] !== undefined,
    });
  }
}

const infoOf = (file: string) => asked(stat(file));

/** Under another name first: who reads meanwhile sees nothing, or all of it. */
async function putFile(file: string, data: Buffer, { replace }: Putting): Promise<void> {
  if (!replace && (await infoOf(file))?.isFile()) return;
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, data, { flag: 'wx' });
    if (replace) await rename(temporary, file);
    else await linkNew(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Two names for one file: of several who write one entry the first has it. Drives without such names replace it by the same. */
async function linkNew(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') await rename(temporary, file);
  }
}

async function listFolder(root: string, namespace: string): Promise<Kept[]> {
  const all = readdir(path.join(root, namespace), { recursive: true, withFileTypes: true });
  const found = (await asked(all)) ?? [];
  const kept = found
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<Kept[]> => {
      const file = path.join(entry.parentPath, entry.name);
      const info = await infoOf(file);
      const name = path.relative(root, file).split(path.sep).join('/');
      return info ? [{ name, bytes: info.size, usedMs: info.mtimeMs }] : [];
    });
  return (await Promise.all(kept)).flat();
}
