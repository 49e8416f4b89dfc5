/** The store of finished parts: one file an entry, named by its fingerprint. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { touch } from './keep';

export interface Store {
  /** The entry, or undefined when there is none or it is torn or foreign. */
  read(room: string, key: string): Promise<Buffer | undefined>;
  /** Keeps an entry. Readers see the old one or the whole new one. */
  write(room: string, key: string, data: Buffer): Promise<void>;
}

const MARK = Buffer.from('lectern1');
const HASH_BYTES = 32;
/** Of the data and the name that it was kept under, so that an entry moved to another name is foreign. */
const hash = (room: string, key: string, data: Buffer): Buffer =>
  createHash('sha256').update(`${room}/${key}\n`).update(data).digest();

let writes = 0;

/** A store in `folder`, which is made when first written to. Several processes may use it at once. */
export function openStore(folder: string): Store {
  const file = (room: string, key: string) => path.join(folder, room, key);
  return {
    async read(room, key) {
      const entry = await readFile(file(room, key)).catch(() => undefined);
      if (!entry?.subarray(0, MARK.length).equals(MARK)) return undefined;
      const data = entry.subarray(MARK.length + HASH_BYTES);
      const sum = entry.subarray(MARK.length, MARK.length + HASH_BYTES);
      if (!hash(room, key, data).equals(sum)) return undefined;
      await touch(file(room, key));
      return data;
    },
    async write(room, key, data) {
      const target = file(room, key);
      writes += 1;
      const temporary = `${target}.${process.pid}-${writes}.tmp`;
      await mkdir(path.dirname(target), { recursive: true });
      try {
        await writeFile(temporary, Buffer.concat([MARK, hash(room, key, data), data]));
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
