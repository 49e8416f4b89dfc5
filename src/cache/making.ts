/** The one way to keep a thing: read it, else make it and keep it. */
import type { z } from 'zod';
import { makingAll } from './many';
import type { Entries, Kept, Store } from './store';

/** A store over entries. What is being made under a key is made once; a failure is not remembered. */
export function withMaking(entries: Entries, signal?: AbortSignal): Store {
  const making = openMemory<Kept | undefined>();
  const getOrMake: Store['getOrMake'] = async (namespace, key, make, isWhole = () => true) => {
    const got = await making.whileMade(`${namespace}/${key}`, async () => {
      signal?.throwIfAborted();
      const kept = await entries.read(namespace, key);
      if (kept && isWhole(kept)) return { data: kept, reused: true };
      const data = await make();
      await entries.write(namespace, key, data);
      return { data, reused: false };
    });
    // Who asked for many found it there, or left it out.
    return got ?? getOrMake(namespace, key, make, isWhole);
  };
  const getOrMakeAll = makingAll(entries, making, signal);
  return { ...entries, signal, getOrMake, getOrMakeAll };
}

/** A value that JSON can hold, kept as such; an entry that `schema` does not take is a miss. */
export async function getOrMakeValue<T>(
  store: Store,
  [namespace, key]: readonly [namespace: string, key: string],
  schema: z.ZodType<T>,
  make: () => Promise<T>,
): Promise<{ value: T; reused: boolean }> {
  const read = (data: Buffer) => schema.safeParse(parseJson(data));
  const pack = async () => Buffer.from(JSON.stringify(await make()));
  const isWhole = (data: Buffer) => read(data).success;
  const { data, reused } = await store.getOrMake(namespace, key, pack, isWhole);
  return { value: schema.parse(parseJson(data)), reused };
}

/** The same of many, by their keys. */
export async function getOrMakeValues<T>(
  store: Store,
  [namespace, keys]: readonly [namespace: string, keys: readonly string[]],
  schema: z.ZodType<T>,
  make: (
    missing: readonly string[],
    keep: (key: string, value: T) => Promise<void>,
  ) => Promise<void>,
): Promise<ReadonlyMap<string, T>> {
  const values = new Map<string, T>();
  await store.getOrMakeAll(namespace, keys, {
    async find(key) {
      const data = await store.read(namespace, key);
      const read = schema.safeParse(data && parseJson(data));
      if (read.success) values.set(key, read.data);
      return read.success;
    },
    make: (missing, keep) =>
      make(missing, (key, value) => keep(key, Buffer.from(JSON.stringify(value)))),
    take: async (key, data) => void values.set(key, schema.parse(parseJson(data))),
  });
  return values;
}

function parseJson(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}

/** What was made under each key, as long as the process lives. What fails is made again by who asks next. */
export interface Memory<T> {
  once(key: string, make: () => Promise<T>): Promise<T>;
  /** The same, but forgotten as soon as it is made. */
  whileMade(key: string, make: () => Promise<T>): Promise<T>;
}

export function openMemory<T>(): Memory<T> {
  const promises = new Map<string, Promise<T>>();
  const start = (key: string, make: () => Promise<T>) => {
    const made = make();
    promises.set(key, made);
    made.catch(() => promises.delete(key));
    return made;
  };
  return {
    once: (key, make) => promises.get(key) ?? start(key, make),
    whileMade(key, make) {
      const found = promises.get(key);
      if (found) return found;
      const made = start(key, make);
      made.then(() => promises.delete(key)).catch(() => undefined);
      return made;
    },
  };
}
