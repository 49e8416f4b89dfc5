/** What machines share, as the command line, the environment or a project's configuration names it. */
import path from 'node:path';
import type { StoreAddress } from '../cache/shared/address';
import type { Place } from '../cache/shared/place';
import type { Shared, Sharing } from '../cache/shared/shared';
import type { Context } from '../outputs/output';
import type { OnProgress } from '../progress';
import type { Project } from '../project/project';
import { STORE } from './folders';

export interface Asked {
  store?: string;
  storeReadOnly: boolean;
  /** How long a place that fails is asked again, ms; when left out, not at all. */
  patienceMs?: number;
}

/** Of one document: `clear` takes progress away before something is said. */
export type ShareFor = (clear: () => void) => {
  of(project: Pick<Project, 'store'>): Promise<Shared | undefined>;
  /** Waits until what was made is handed on. */
  settle(onProgress: OnProgress): Promise<void>;
};

/** For all documents of a command, so that what is of no use is told once. */
export function openSharing(asked: Asked, { say, signal }: Context): ShareFor {
  const opened = new Map<string, Promise<Shared>>();
  let clear = (): void => undefined;
  const warn = (text: string): void => {
    clear();
    say(text);
  };
  return (clearProgress) => {
    clear = clearProgress;
    return {
      async of({ store }) {
        const address = addressFor(asked, store);
        if (!address) return undefined;
        const name = JSON.stringify(address);
        const shared =
          opened.get(name) ?? openAt(address, { warn, signal, patienceMs: asked.patienceMs });
        opened.set(name, shared);
        return shared;
      },
      async settle(onProgress) {
        for (const shared of opened.values()) await (await shared).settle(onProgress);
      },
    };
  };
}

/** What the command line names wins; undefined where nothing is, or where it is the machine's own store. */
export function addressFor(
  { store, storeReadOnly }: Asked,
  configured: StoreAddress | undefined,
): StoreAddress | undefined {
  const address = store === undefined ? configured : { at: store };
  if (!address || path.resolve(address.at) === path.resolve(STORE)) return undefined;
  return { ...address, readOnly: storeReadOnly || address.readOnly === true };
}

async function openPlace(address: StoreAddress): Promise<Place> {
  const { bucketIn } = await import('../cache/shared/address');
  const bucket = bucketIn(address.at);
  if (!bucket) {
    const { openFolder } = await import('../cache/shared/folder');
    return openFolder(address.at, !address.readOnly);
  }
  const { openBucket } = await import('../cache/shared/s3');
  return openBucket({ ...address, ...bucket });
}

/** What the working folder's project shares; undefined where that is nothing. */
export async function openPlaceHere(asked: Asked): Promise<Place | undefined> {
  const { readConfig } = await import('../project/config');
  // Of any document that lies here.
  const { store } = await readConfig(path.resolve('document.md'));
  const address = addressFor(asked, store);
  return address && openPlace(address);
}

async function openAt(
  address: StoreAddress,
  more: Pick<Sharing, 'warn' | 'signal' | 'patienceMs' | 'onLost'>,
): Promise<Shared> {
  const { openShared } = await import('../cache/shared/shared');
  const { openKnown } = await import('../cache/shared/known');
  const place = await openPlace(address);
  const known = openKnown(STORE, address);
  return openShared(place, { writes: !address.readOnly, known, ...more });
}

/** For a worker: it waits for a store that is gone, and is told, as `onLost`, when that is for good. */
export async function openForWorker(
  asked: Asked,
  more: Pick<Sharing, 'warn' | 'signal' | 'onLost'>,
): Promise<Shared | undefined> {
  const { readConfig } = await import('../project/config');
  const { store } = await readConfig(path.resolve('document.md'));
  const address = addressFor(asked, store);
  return address && openAt(address, { ...more, patienceMs: Number.POSITIVE_INFINITY });
}
