/** How a command ends when it is told to: by Ctrl+C, or by a signal of another program. */
import { setTimeout } from 'node:timers/promises';
import { Stopped } from '../failure';

/** Signals, and the exit codes that shells know them by: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Name = keyof typeof CODES;
const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies readonly Name[];

/** What is still under way then is left behind, ms: the reader waits for a second at most. */
const MOST_MS = 800;
/** What else got the signal may end before we hear it, ms: an encoder is of the same group of processes. */
const HEARD_MS = 50;

export interface Stopping {
  /** Aborted when the command is to end. */
  signal: AbortSignal;
  /** `work`, or a rejection when it has not ended soon after the signal. */
  soon<T>(work: Promise<T>): Promise<T>;
  /** Called when work failed: the exit code when that was because of a signal. */
  codeOf(): Promise<number | undefined>;
}

/** Listens until the process ends. A second signal ends it at once. */
export function listenForStop(): Stopping {
  const controller = new AbortController();
  let code: number | undefined;
  const onSignal = (name: Name): void => {
    if (code !== undefined) process.exit(code);
    code = CODES[name];
    controller.abort(new Stopped());
  };
  for (const name of NAMES) process.on(name, onSignal);
  const { signal } = controller;
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      void setTimeout(MOST_MS, undefined, { ref: false }).then(() => reject(signal.reason));
    });
  });
  // It is thrown where it is waited for.
  late.catch(() => undefined);
  return {
    signal,
    soon: (work) => Promise.race([work, late]),
    async codeOf() {
      if (!signal.aborted) await setTimeout(HEARD_MS);
      return code;
    },
  };
}
