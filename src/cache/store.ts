/** The store of finished parts: one file an entry, named by its fingerprint. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withMaking } from './making';
import { touch } from './prune';

export interface Entries {
  /** The entry, or undefined when there is none or it is torn or foreign. */
  read(namespace: string, key: string): Promise<Buffer | undefined>;
  /**
   * Lays the entry at `target`, where nothing may be yet, to be read only: behind the data is its seal. False when there
   * is none.
   */
  lend(namespace: string, key: string, target: string): Promise<boolean>;
  /** Keeps an entry. Readers see the old one or the whole new one. */
  write(namespace: string, key: string, data: Buffer): Promise<void>;
}

/** An entry, and whether it was there already. */
export interface Kept {
  data: Buffer;
  reused: boolean;
}

/** How many entries are got or made. */
export interface Many {
  /** Takes an entry as it is kept, e.g. `lend`; false when there is none, or not what is expected. */
  find(key: string): Promise<boolean>;
  /**
   * Makes all that are missing, in any order; hands back each to be kept as soon as it is done. What it leaves out stays
   * missing.
   */
  make(
    missing: readonly string[],
    keep: (key: string, data: Buffer) => Promise<void>,
  ): Promise<void>;
  /** Takes an entry that was made. */
  take(key: string, data: Buffer): Promise<void>;
}

export interface Store extends Entries {
  /** Ends the run that the store is open for: once it is aborted, nothing more is made for it. */
  signal?: AbortSignal;
  /**
   * The entry, else what `make` makes, which is kept. An entry that is not what `isWhole` expects is a miss. Who asks for
   * what is being made gets the same; what failed is made again when it is asked for again.
   */
  getOrMake(
    namespace: string,
    key: string,
    make: () => Promise<Buffer>,
    isWhole?: (data: Buffer) => boolean,
  ): Promise<Kept>;
  /**
   * The same of many, where one maker makes what is missing. Returns the keys of those that were made. What was done
   * before a failure is kept.
   */
  getOrMakeAll(
    namespace: string,
    keys: readonly string[],
    many: Many,
  ): Promise<ReadonlySet<string>>;
}

/**
 * What ends an entry: a box of free space as MP4 has it (ISO/IEC 14496-12, 8.1.2), so that a kept MP4 is one still. It
 * holds a mark and the hash of the data and of the name that they were kept under: an entry moved to another is foreign.
 */
const SEAL_HEAD = Buffer.concat([Buffer.from([0, 0, 0, 48]), Buffer.from('freelectern2')]);
const SEAL_BYTES = SEAL_HEAD.length + 32;

function seal(namespace: string, key: string, data: Buffer): Buffer {
  const hash = createHash('sha256').update(`${namespace}/${key}\n`).update(data).digest();
  return Buffer.concat([SEAL_HEAD, hash]);
}

/** Entries are small and many: to hand each to another thread takes ten times as long as to read it. */
function readNow(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

let writes = 0;

/**
 * A store in `folder`, which is made when first written to. Several processes may use it at once. `signal` ends what is
 * made for it.
 */
export const openStore = (folder: string, signal?: AbortSignal): Store =>
  withMaking(openEntries(folder), signal);

/** The same where nothing may be written: what is there is read, and what is made is not kept. */
export const readStore = (folder: string, signal?: AbortSignal): Store =>
  withMaking({ ...openEntries(folder), write: async () => undefined }, signal);

function openEntries(relative: string): Entries {
  const folder = path.resolve(relative);
  const file = (namespace: string, key: string) => path.join(folder, namespace, key);
  const read = async (namespace: string, key: string): Promise<Buffer | undefined> => {
    const entry = readNow(file(namespace, key));
    if (!entry || entry.length < SEAL_BYTES) return undefined;
    const data = entry.subarray(0, -SEAL_BYTES);
    if (!seal(namespace, key, data).equals(entry.subarray(-SEAL_BYTES))) return undefined;
    touch(file(namespace, key));
    return data;
  };
  return {
    read,
    async lend(namespace, key, target) {
      const data = await read(namespace, key);
      if (!data) return false;
      // A second name costs nothing, and the data stay when the store drops the first.
      await link(file(namespace, key), target).catch(() => writeFile(target, data, { flag: 'wx' }));
      return true;
    },
    async write(namespace, key, data) {
      const target = file(namespace, key);
      writes += 1;
      const temporary = `${target}.${process.pid}-${writes}.tmp`;
      await mkdir(path.dirname(target), { recursive: true });
      try {
        await writeFile(temporary, Buffer.concat([data, seal(namespace, key, data)]));
        // What is no entry gives way to it.
        if ((await stat(target).catch(() => undefined))?.isDirectory())
          await rm(target, { recursive: true });
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}
