/** Pages that the browser lost: now and then one stops drawing, and nothing that it is asked comes back. */
import { Failure } from '../failure';

/** Parcels of 16 pictures come every half second. */
export const STALLED_MS = 60_000;

/** Nobody's mistake: another run may do. */
export class StalledPage extends Failure {
  constructor() {
    super(
      'A page of the browser stopped drawing, twice.',
      'run the command again, or draw with "--draw screenshots".',
    );
  }
}

/**
 * Waits for `work` of a page. Throws StalledPage when the page crashed, or when for `stalledMs` nothing was heard of it;
 * `heardMs` is when that was, on the clock of `performance`.
 */
export async function orStalled(
  work: Promise<void>,
  heardMs: () => number,
  stalledMs = STALLED_MS,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<never>((_, reject) => {
    timer = setInterval(
      () => {
        if (performance.now() - heardMs() >= stalledMs) reject(new StalledPage());
      },
      Math.min(stalledMs, 1000),
    );
  });
  const done = work.catch((error: Error) => {
    throw /crashed/.test(error.message) ? new StalledPage() : error;
  });
  // What it says once its page is closed is nobody's concern.
  done.catch(() => undefined);
  await Promise.race([done, lost]).finally(() => clearInterval(timer));
}
