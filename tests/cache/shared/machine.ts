/** A machine with a store of its own and a shared one behind it. */
import path from 'node:path';
import { openFolder } from '../../../src/cache/shared/folder';
import { openKnown } from '../../../src/cache/shared/known';
import type { Place } from '../../../src/cache/shared/place';
import { openShared, type Sharing } from '../../../src/cache/shared/shared';
import { openStore } from '../../../src/cache/store';
import { newFolder } from '../../sample';

export const KEY = 'a'.repeat(32);
export const OTHER = 'b'.repeat(32);
export const DATA = Buffer.from('some data that was costly to make');

export function openMachine(
  place: Place | string,
  { folder = newFolder(), ...more }: Partial<Sharing> & { folder?: string } = {},
) {
  const said: string[] = [];
  const at = typeof place === 'string' ? openFolder(place, more.writes ?? true) : place;
  const known = openKnown(folder, { at: at.name });
  const warn = (text: string) => void said.push(text);
  const shared = openShared(at, { writes: true, known, warn, ...more });
  const store = openStore(folder, undefined, shared);
  let made = 0;
  return {
    ...{ folder, said, shared, store },
    /** How often it made something. */
    made: () => made,
    async get(key = KEY): Promise<Buffer> {
      const { data } = await store.getOrMake('clips', key, async () => {
        made += 1;
        return DATA;
      });
      return data;
    },
    file: (key = KEY) => path.join(folder, 'clips', key),
  };
}
