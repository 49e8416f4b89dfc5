/** Many entries that one maker makes, e.g. with one browser: each is made once for all who ask, as if it were asked for alone. */
import pMap from 'p-map';
import type { Memory } from './making';
import type { Entries, Kept, Many, Store } from './store';

/** Some may be on their way from another machine. */
const LOOKED_FOR_AT_ONCE = 16;

/** `getOrMakeAll` of a store over `entries`; `making` holds what is being made by whoever. */
export function makingAll(
  entries: Entries,
  making: Memory<Kept | undefined>,
  signal: AbortSignal | undefined,
): Store['getOrMakeAll'] {
  const getOrMakeAll: Store['getOrMakeAll'] = async (namespace, keys, many) => {
    const { ours, others } = share(making, namespace, keys);
    const made = await makeMissing(ours, { namespace, many, entries, signal });
    const again: string[] = [];
    for (const [key, other] of others) {
      const got = await other;
      if (!got) again.push(key);
      else await many.take(key, got.data);
      if (got?.reused === false) made.add(key);
    }
    if (again.length === 0) return made;
    return new Set([...made, ...(await getOrMakeAll(namespace, again, many))]);
  };
  return getOrMakeAll;
}

/** What is promised to whoever else asks for a key; undefined when he is to look himself. */
interface Promised {
  resolve(kept: Kept | undefined): void;
  reject(error: unknown): void;
}

/** Which of these keys nobody makes yet: they are ours from now on. For the others somebody's promise. */
function share(making: Memory<Kept | undefined>, namespace: string, keys: readonly string[]) {
  const ours = new Map<string, Promised>();
  const others = new Map<string, Promise<Kept | undefined>>();
  for (const key of new Set(keys)) {
    const promise = making.whileMade(
      `${namespace}/${key}`,
      () => new Promise((resolve, reject) => ours.set(key, { resolve, reject })),
    );
    if (!ours.has(key)) others.set(key, promise);
  }
  return { ours, others };
}

/** Takes those that are kept, and has the others made; returns the keys of these. */
async function makeMissing(
  ours: ReadonlyMap<string, Promised>,
  { namespace, many, entries, signal }: Making,
): Promise<Set<string>> {
  const missing: string[] = [];
  const made = new Set<string>();
  try {
    const look = async ([key, { resolve }]: readonly [string, Promised]): Promise<boolean> => {
      signal?.throwIfAborted();
      const isThere = await many.find(key);
      if (isThere) resolve(undefined);
      return isThere;
    };
    const found = await pMap(ours, look, { concurrency: LOOKED_FOR_AT_ONCE });
    missing.push(...[...ours.keys()].filter((_, i) => !found[i]));
    if (missing.length > 0)
      await many.make(missing, async (key, data) => {
        await entries.write(namespace, key, data);
        await many.take(key, data);
        made.add(key);
        ours.get(key)?.resolve({ data, reused: false });
      });
    // What was left out, who else asks for it makes.
    for (const { resolve } of ours.values()) resolve(undefined);
  } catch (error) {
    // Those that are done are so already.
    for (const { reject } of ours.values()) reject(error);
    throw error;
  }
  return made;
}

interface Making {
  namespace: string;
  many: Many;
  entries: Entries;
  signal: AbortSignal | undefined;
}
