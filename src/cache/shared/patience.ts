/** Asks a place again for a while: it may be started anew, or the line to it cut for a minute. */
import { setTimeout as wait } from 'node:timers/promises';
import { PlaceFailure } from './place';

const AGAIN_MS = 1000;

/** Of one place. What lasts is not asked again. `tell` is called once for each time that it is gone. */
export function patiently(patienceMs: number, tell: (reason: string) => void, againMs = AGAIN_MS) {
  let isGone = false;
  return async <T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    const untilMs = performance.now() + patienceMs;
    for (;;)
      try {
        const answer = await ask();
        isGone = false;
        return answer;
      } catch (error) {
        const mayPass = error instanceof PlaceFailure && !error.lasting;
        if (!mayPass || performance.now() > untilMs) throw error;
        if (!isGone) tell(error.reason);
        isGone = true;
        await wait(againMs, undefined, { signal });
      }
  };
}
