/** No more works at once than may be. */

export type Limit = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

export function openLimit(most: number): Limit {
  let busy = 0;
  const waiting: (() => void)[] = [];
  return async (work, signal) => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      // Who waits longest takes the place.
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}

const limits = new Map<string, Limit>();

/** The one limit of all that ask the same, e.g. several voices of one service. */
export function limitOf(asked: string, most: number): Limit {
  const limit = limits.get(asked) ?? openLimit(most);
  limits.set(asked, limit);
  return limit;
}
