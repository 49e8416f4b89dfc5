/** Works that run side by side: when one fails, the others are ended, and nothing goes on after it. */
import pMap from 'p-map';

/** Aborted when one of them is. */
export const eitherSignal = (a: AbortSignal | undefined, b: AbortSignal): AbortSignal =>
  a ? AbortSignal.any([a, b]) : b;

/** Works that end together: `signal` is aborted when one that `run` was given fails, or when `outer` is. */
function openGroup(outer: AbortSignal | undefined) {
  const failed = new AbortController();
  const signal = eitherSignal(outer, failed.signal);
  const underWay = new Set<Promise<unknown>>();
  const attempt = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await work(signal);
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  };
  return {
    signal,
    run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
      const running = attempt(work).finally(() => underWay.delete(running));
      underWay.add(running);
      // It is thrown where it is waited for.
      running.catch(() => undefined);
      return running;
    },
    /** Settled when all have ended. Throws what failed first. */
    async ended(): Promise<void> {
      await Promise.allSettled(underWay);
      signal.throwIfAborted();
    },
  };
}

/**
 * Runs two works at once, each with a signal that is aborted when the other fails or `signal` is. Returns, or throws what
 * failed first, when both have ended.
 */
export async function bothOrNone<A, B>(
  one: (signal: AbortSignal) => Promise<A>,
  other: (signal: AbortSignal) => Promise<B>,
  signal?: AbortSignal,
): Promise<[A, B]> {
  const group = openGroup(signal);
  const works = [group.run(one), group.run(other)] as const;
  await group.ended();
  return Promise.all(works);
}

/**
 * Maps items, `concurrency` of them at once, each with a signal that is aborted when another fails or `signal` is: whoever
 * maps hands it to what takes long. Returns, or throws what failed first, when all that was under way has ended; nothing
 * begins after a failure.
 */
export async function mapUntilFailure<T, R>(
  items: readonly T[],
  map: (item: T, signal: AbortSignal, index: number) => Promise<R>,
  { concurrency, signal }: { concurrency: number; signal?: AbortSignal },
): Promise<R[]> {
  const group = openGroup(signal);
  const mapOne = (item: T, index: number) => group.run((either) => map(item, either, index));
  const mapped = pMap(items, mapOne, { concurrency, signal: group.signal });
  await Promise.allSettled([mapped]);
  await group.ended();
  return mapped;
}
