/** The store of finished parts: one file an entry, named by its fingerprint. */
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withMaking } from './making';
import { touch } from './prune';
import { seal, unseal } from './seal';
import { layered } from './shared/layered';
import type { Shared } from './shared/shared';

export interface Entries {
  /** The entry, or undefined when there is none or it is torn or foreign. */
  read(namespace: string, key: string): Promise<Buffer | undefined>;
  /** Keeps an entry. Readers see the old one or the whole new one. */
  write(namespace: string, key: string, data: Buffer): Promise<void>;
  /** Tells that an entry is in use, though what was made of it is there and nobody reads it: others may need it. */
  mention(namespace: string, key: string): void;
}

/** An entry, and whether it was there already. */
export interface Kept {
  data: Buffer;
  reused: boolean;
}

/** How many entries are got or made. */
export interface Many {
  /** Takes an entry as it is kept; false when there is none, or not what is expected. */
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

/** Entries are small and many: to hand each to another thread takes ten times as long as to read it. */
function readNow(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

let writes = 0;

/** Whether anything was kept in a store since the command began: else none has grown. */
export const hasWritten = (): boolean => writes > 0;

/**
 * A store in `folder`, which is made when first written to. Several processes may use it at once. `signal` ends what is
 * made for it. Behind it stands the `shared` one, where there is one.
 */
export const openStore = (folder: string, signal?: AbortSignal, shared?: Shared): Store =>
  withMaking(behind(openEntries(folder), shared), signal);

/** The same where nothing may be written: what is there is read, and what is made is not kept. */
export const readStore = (folder: string, signal?: AbortSignal, shared?: Shared): Store => {
  const local = { ...openEntries(folder), write: async () => undefined };
  return withMaking(behind(local, shared && { ...shared, offer: () => undefined }), signal);
};

const behind = (local: Entries, shared: Shared | undefined): Entries =>
  shared ? layered(local, shared) : local;

/** What is being written. A run that ends before takes it along. */
const unfinished = new Set<string>();
process.once('exit', () => {
  for (const file of unfinished) rmSync(file, { force: true });
});

function openEntries(relative: string): Entries {
  const folder = path.resolve(relative);
  const file = (namespace: string, key: string) => path.join(folder, namespace, key);
  const read = async (namespace: string, key: string): Promise<Buffer | undefined> => {
    const entry = readNow(file(namespace, key));
    const data = entry && unseal(namespace, key, entry);
    if (data) touch(file(namespace, key));
    return data;
  };
  return {
    read,
    mention: () => undefined,
    async write(namespace, key, data) {
      const target = file(namespace, key);
      writes += 1;
      const temporary = `${target}.${process.pid}-${writes}.tmp`;
      await mkdir(path.dirname(target), { recursive: true });
      unfinished.add(temporary);
      try {
        await writeFile(temporary, seal(namespace, key, data));
        // What is no entry gives way to it.
        if ((await stat(target).catch(() => undefined))?.isDirectory())
          await rm(target, { recursive: true });
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      } finally {
        unfinished.delete(temporary);
      }
    },
  };
}
