/** The Chromium that npm carries (@sparticuz/chromium; Linux on x64 only), unpacked. */
import { lstatSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolvePackage } from '../root';

/**
 * Path of its program, in a folder of this user's and its version in `base`. That folder is there whole or not at all,
 * whatever kills a run, and however many unpack at once. Throws what the disk says.
 */
export async function unpackCarried(base = tmpdir()): Promise<string> {
  const folder = await carriedFolder(base);
  if (!isOwn(folder)) await (unpacking.get(folder) ?? unpackOnce(folder));
  return path.join(folder, 'chromium');
}

/** Where it lies once it is unpacked. */
export const carriedFolder = async (base = tmpdir()): Promise<string> =>
  path.join(base, `lectern-chromium-${await carriedVersion()}-${USER}`);

const USER = process.getuid?.() ?? 0;

/** By folder, for all who ask meanwhile. */
const unpacking = new Map<string, Promise<void>>();

function unpackOnce(folder: string): Promise<void> {
  const unpacked = unpackInto(folder).finally(() => unpacking.delete(folder));
  unpacking.set(folder, unpacked);
  return unpacked;
}

async function unpackInto(folder: string): Promise<void> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const fresh = await mkdtemp(`${folder}.`);
  // Where the process ends meanwhile, hundreds of megabytes would stay.
  const remove = () => rmSync(fresh, { recursive: true, force: true });
  process.once('exit', remove);
  const before = process.env.TMPDIR;
  // It asks for the temporary folder, and unpacks right there.
  process.env.TMPDIR = fresh;
  try {
    const unpacked = chromium.executablePath();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await unpacked;
    // Where another run was first, its folder is as good.
    await rename(fresh, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    process.off('exit', remove);
    await rm(fresh, { recursive: true, force: true });
  }
}

/** What somebody else laid there is not started. */
function isOwn(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === USER;
}

async function carriedVersion(): Promise<string> {
  const main = resolvePackage('@sparticuz/chromium');
  const text = await readFile(path.resolve(path.dirname(main), '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
