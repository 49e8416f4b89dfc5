/** A store with a shared one behind it: what is missing here is looked for there, and what is made here is handed on. */
import type { Entries } from '../store';
import type { Shared } from './shared';

export function layered(local: Entries, shared: Shared): Entries {
  const offer = (namespace: string, key: string, isNew: boolean) =>
    shared.offer(namespace, key, { isNew, data: () => local.read(namespace, key) });
  /** What is got is kept here, too. */
  const get = async (namespace: string, key: string): Promise<Buffer | undefined> => {
    const data = await shared.read(namespace, key);
    if (data) await local.write(namespace, key, data);
    return data;
  };
  return {
    async read(namespace, key) {
      const kept = await local.read(namespace, key);
      if (!kept) return get(namespace, key);
      offer(namespace, key, false);
      return kept;
    },
    mention: (namespace, key) => offer(namespace, key, false),
    async write(namespace, key, data) {
      await local.write(namespace, key, data);
      offer(namespace, key, true);
    },
  };
}
