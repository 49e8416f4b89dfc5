/** Chunks as they come, for who joins them in their order while others are still made. */
import { untilAborted } from '../failure';

export interface Arrivals {
  /** It is there. */
  came(key: string): void;
  /** Settled when it is there. Throws the signal's reason when that ends first. */
  wait(key: string, signal: AbortSignal): Promise<void>;
}

export function openArrivals(): Arrivals {
  const all = new Map<string, { there: Promise<void>; come(): void }>();
  const of = (key: string) => {
    const known = all.get(key);
    if (known) return known;
    let come = () => {};
    const there = new Promise<void>((resolve) => {
      come = resolve;
    });
    const opened = { there, come };
    all.set(key, opened);
    return opened;
  };
  return {
    came: (key) => of(key).come(),
    wait: (key, signal) => untilAborted(of(key).there, signal),
  };
}
