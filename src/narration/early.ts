/** Narration that begins before it is known whether anything will be made of it: what was said is kept, whatever comes. */
import type { Store } from '../cache/store';
import type { OnProgress, Progress } from '../progress';
import { eitherSignal } from '../together';
import { type Narration, narrate } from './narrate';
import type { Line, Voice } from './schema';

export interface Early {
  /** The narration when it is done; until then its progress is told, from where it is. Throws what it failed of. */
  join(onProgress: OnProgress): Promise<Narration>;
  /** Ends it, unless it is done. */
  stop(): void;
}

/** Begins to speak what is not in the store. Only for voices of this machine: others may have to be paid. */
export function narrateEarly(lines: readonly Line[][], voice: Voice, store: Store): Early {
  const stopping = new AbortController();
  const signal = eitherSignal(store.signal, stopping.signal);
  let last: Progress | undefined;
  let tell: OnProgress = (progress) => {
    last = progress;
  };
  const narration = narrate(lines, voice, { ...store, signal }, (told) => tell(told));
  // It is thrown where it is waited for.
  narration.catch(() => undefined);
  return {
    join(onProgress) {
      if (last) onProgress(last);
      tell = onProgress;
      return narration;
    },
    stop: () => stopping.abort(),
  };
}
