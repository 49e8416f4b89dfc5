/** Remembers in the machine's own store which entries a shared one has: what lay here before it was shared is offered once. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../fingerprint';
import { openStore } from '../store';
import type { Known } from './shared';

const NAMESPACE = 'shared';

/** Of all shared stores, after something was removed. */
export const forgetKnown = (folder: string): Promise<void> =>
  rm(path.join(folder, NAMESPACE), { recursive: true, force: true });

/** Of the shared store that `address` tells, in the store in `folder`. */
export function openKnown(folder: string, address: { at: string; endpoint?: string }): Known {
  const store = openStore(folder);
  const key = fingerprint({ at: address.at, endpoint: address.endpoint });
  return {
    async read() {
      const kept = await store.read(NAMESPACE, key);
      return kept ? kept.toString().split('\n') : [];
    },
    // A machine without room for it goes on.
    write: (names) =>
      store.write(NAMESPACE, key, Buffer.from(names.join('\n'))).catch(() => undefined),
  };
}
