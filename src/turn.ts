/** Turns of others between the steps of what keeps the thread long: a browser that starts meanwhile asks and answers many times. */
import { setImmediate } from 'node:timers/promises';

/** Settled when all had a turn that waited for one. */
export const otherTurns = (): Promise<void> => setImmediate();
