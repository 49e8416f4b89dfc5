/** The queue by which a command hands out what is missing, as the command line names it. */
import type { Shared } from '../cache/shared/shared';
import { openStore } from '../cache/store';
import { Failure } from '../failure';
import type { Context } from '../outputs/output';
import { type Checked, spokenLines } from '../pipeline';
import type { OnProgress } from '../progress';
import type { QueueAddress } from '../queue/address';
import type { Crew } from '../video/crew';
import { STORE } from './folders';

/** A store that workers and builds share is waited for as long, ms. */
export const STORE_PATIENCE_MS = 120_000;
const MINUTE_MS = 60_000;

interface Asked {
  queue?: QueueAddress;
  priority: number;
  /** Minutes. */
  deadline?: number;
}

interface Built {
  file: string;
  read: NonNullable<Checked['read']>;
  shared?: Shared;
  onProgress: OnProgress;
  /** Has voices. */
  speaks: boolean;
  /** Takes progress away before something is said. */
  clear(): void;
}

export interface OpenQueue {
  /** Has sentences of a document spoken, and returns who makes other parts of it. */
  crewFor(built: Built): Promise<Crew>;
  close(): Promise<void>;
}

/** Undefined where none is named, or where it is not reached: that is told, and all is made here. Throws Failure without a shared store. */
export async function openQueue(
  { queue: address, priority, deadline }: Asked,
  { say, signal }: Context,
): Promise<OpenQueue | undefined> {
  if (!address) return undefined;
  const { openDesk } = await import('../queue/desk');
  let clear = (): void => undefined;
  const warn = (text: string): void => {
    clear();
    say(text);
  };
  const withinMs = deadline && deadline * MINUTE_MS;
  const desk = await openDesk({ address, priority, withinMs, warn, signal }).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    say(`The queue is left out, and all is made here: ${error.text}\n`);
    return undefined;
  });
  if (!desk) return undefined;
  return {
    async crewFor({ file, read, shared, onProgress, speaks, clear: clearProgress }) {
      clear = clearProgress;
      if (!shared)
        throw new Failure(
          'A queue is of no use without a store that workers share.',
          'name one with --store or LECTERN_STORE, the same for builds and workers.',
        );
      const store = openStore(STORE, signal, shared);
      const { openCrew } = await import('../queue/crew');
      const { speakElsewhere } = await import('../queue/speech');
      const { meta } = read.document;
      const speech = { meta, lines: spokenLines(read), store, shared, onProgress, signal };
      if (speaks) await speakElsewhere(speech, desk);
      const lineOf = (scene: string) => read.origin.sections.get(scene)?.place.line ?? 1;
      const placeOf = (scene: string) => `${file}:${lineOf(scene)}`;
      return openCrew(desk, { placeOf, store, shared, onProgress });
    },
    close: desk.close,
  };
}
