/** One request to a place: it ends in time, and fails in the reader's words. */
import { untilAborted } from '../../failure';
import { PlaceFailure } from './place';

/** Long enough for a large scene on a slow line. */
export const LATE_MS = 20_000;

export interface Asking {
  signal?: AbortSignal;
  /** It takes no longer. */
  lateMs?: number;
}

/** Throws PlaceFailure, or the signal's reason. */
export async function askPlace<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  { signal, lateMs = LATE_MS }: Asking,
): Promise<T> {
  signal?.throwIfAborted();
  const late = AbortSignal.timeout(lateMs);
  const ended = signal ? AbortSignal.any([signal, late]) : late;
  try {
    return await untilAborted(ask(ended), ended);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted)
      throw new PlaceFailure(
        `it has not answered for ${Math.round(lateMs / 1000)} s.`,
        'see whether it is reached from here, and how fast; "lectern doctor" asks it.',
      );
    if (error instanceof PlaceFailure) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new PlaceFailure(`${message}.`, 'run the command again; "lectern doctor" asks it.', {
      cause: error,
    });
  }
}
