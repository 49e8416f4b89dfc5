/** The store that machines share, as a build sees it: it is quick to be given up, and never fails. */
import type { OnProgress } from '../../progress';
import { seal, unseal } from '../seal';
import { askPlace, LATE_MS } from './ask';
import { bounded } from './bounded';
import { patiently } from './patience';
import type { Place, PlaceFailure } from './place';
import { nameOf, roomOf } from './rooms';

export interface Offer {
  /** It was made just now: nobody has to look whether it is there. */
  isNew: boolean;
  /** Asked for when it is its turn. */
  data(): Promise<Buffer | undefined>;
}

export interface Shared {
  place: Place;
  /** The data of an entry; undefined where there is none, or where the place is of no use. */
  read(namespace: string, key: string): Promise<Buffer | undefined>;
  /** Hands an entry on in the background, unless it is there. Never over a whole one. */
  offer(namespace: string, key: string, offer: Offer): void;
  /** Waits until all that was offered is there, or will not be. */
  settle(onProgress?: OnProgress): Promise<void>;
}

/** Remembers which entries are there, by name, so that they are not offered again. */
export interface Known {
  read(): Promise<readonly string[]>;
  write(names: readonly string[]): Promise<void>;
}

export interface Sharing {
  /** False where what was made here is kept to itself. */
  writes: boolean;
  known: Known;
  /** Called once for each thing that there is to say. */
  warn(text: string): void;
  signal?: AbortSignal;
  /** A request takes no longer. */
  lateMs?: number;
  /** How long a place that fails is asked again before it is left out, ms; when left out, not at all. */
  patienceMs?: number;
  /** Called once when it is left out, in place of a warning. */
  onLost?(failure: PlaceFailure): void;
}

export function openShared(place: Place, sharing: Sharing): Shared {
  const { writes, known, warn } = sharing;
  const guarded = openGuard(place, sharing);
  const reads = bounded(place.atOnce);
  const uploads = openUploads(place, guarded);
  const damaged = new Set<string>();
  /** Whether a name was offered, or read, or is known to be there. */
  const there = new Set<string>();
  let before: Promise<ReadonlySet<string>> | undefined;
  const knows = async (name: string) => {
    before ??= known.read().then((names) => new Set(names));
    return (await before).has(name);
  };
  const reject = (name: string): void => {
    if (damaged.size === 0)
      warn(
        `${name} in the shared store ${place.name} is damaged, or is not what lectern put there: such entries are made again.\n`,
      );
    damaged.add(name);
  };
  return {
    place,
    async read(namespace, key) {
      const name = nameOf(namespace, key);
      if (!roomOf(name)) return undefined;
      const entry = await reads(() => guarded((signal) => place.get(name, signal)));
      const data = entry && unseal(namespace, key, entry);
      if (data) there.add(name);
      else if (entry) reject(name);
      return data;
    },
    offer(namespace, key, { isNew, data }) {
      const name = nameOf(namespace, key);
      if (!writes || there.has(name) || !roomOf(name)) return;
      there.add(name);
      uploads.add(async (signal) => {
        const replace = damaged.has(name);
        if (!isNew && ((await knows(name)) || (await place.has(name, signal)))) return 'there';
        const bytes = await data();
        if (!bytes) return 'there';
        await place.put(name, seal(namespace, key, bytes), { replace, signal });
        return 'put';
      });
    },
    async settle(onProgress) {
      await uploads.ended(onProgress);
      if (!writes || guarded.isLost() || there.size === 0) return;
      before ??= known.read().then((names) => new Set(names));
      const all = new Set([...(await before), ...there]);
      if (all.size > (await before).size) await known.write([...all].sort());
      before = Promise.resolve(all);
    },
  };
}

/** Until anything was answered nobody waits longer, ms. */
const FIRST_MS = 8000;

interface Guard {
  /** What `ask` gives; undefined once the place is of no use. */
  <T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined>;
  isLost(): boolean;
}

/** The first failure is said, and ends all: whoever asks afterwards gets nothing at once. */
function openGuard({ name }: Place, sharing: Sharing): Guard {
  const { warn, signal, lateMs = LATE_MS, patienceMs = 0, onLost } = sharing;
  const asPatient = patiently(patienceMs, (reason) =>
    warn(`The shared store ${name} is waited for: ${reason}\n`),
  );
  let patientMs = Math.min(FIRST_MS, lateMs);
  const lost = new AbortController();
  const ended = signal ? AbortSignal.any([lost.signal, signal]) : lost.signal;
  const guard = async <T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> => {
    if (ended.aborted) return undefined;
    try {
      const once = () => askPlace(ask, { signal: ended, lateMs: patientMs });
      const answer = await asPatient(once, ended);
      patientMs = lateMs;
      return answer;
    } catch (error) {
      if (ended.aborted) return undefined;
      lost.abort();
      // All else that it throws is the signal's reason.
      const { reason, mend } = error as PlaceFailure;
      if (onLost) {
        onLost(error as PlaceFailure);
        return undefined;
      }
      warn(
        `The shared store ${name} is left out: ${reason} What is made is kept on this machine alone.\nFix: ${mend}\n`,
      );
      return undefined;
    }
  };
  return Object.assign(guard, { isLost: () => lost.signal.aborted });
}

type Upload = (signal: AbortSignal) => Promise<'put' | 'there'>;

/** Uploads in the background, half as many at once as are read: what a build waits for comes first. */
function openUploads(place: Place, guarded: Guard) {
  const some = bounded(Math.ceil(place.atOnce / 2));
  const underWay = new Set<Promise<void>>();
  let [done, total] = [0, 0];
  let tell = (): void => undefined;
  return {
    add(upload: Upload): void {
      total += 1;
      const running = some(() => guarded(upload)).then((became) => {
        if (became === 'put') done += 1;
        else total -= 1;
        underWay.delete(running);
        tell();
      });
      underWay.add(running);
    },
    async ended(onProgress: OnProgress = () => undefined): Promise<void> {
      tell = () => {
        if (done < total) onProgress({ task: 'share', done, total });
      };
      while (underWay.size > 0) await Promise.all(underWay);
      tell = () => undefined;
      if (done > 0) onProgress({ task: 'share', done, total: done });
      [done, total] = [0, 0];
    },
  };
}
