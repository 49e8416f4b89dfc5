/** Who is there to take a build's jobs: places that nobody serves any more are told, with the reason. */
import { differenceOf, type Maker } from '../video/maker';
import { TELL_MS } from './board';
import type { Desk } from './order';
import type { Card } from './place';

/** Those who were there may come back, or others in their place, ms. */
const PATIENCE_MS = 20_000;

export function openWatch({ board }: Desk) {
  const missingMs = new Map<string, number>();
  const seen = new Set<string>();
  let lookedMs = Number.NEGATIVE_INFINITY;
  return {
    /** Of `places`, those whose jobs nobody will take. */
    async deserted(places: readonly string[]): Promise<ReadonlySet<string>> {
      const nowMs = performance.now();
      const gone = new Set<string>();
      if (nowMs - lookedMs < TELL_MS) return gone;
      lookedMs = nowMs;
      const served = new Set((await board.present('worker')).flatMap(({ queues }) => queues));
      for (const place of new Set(places)) {
        if (served.has(place)) {
          seen.add(place);
          missingMs.delete(place);
          continue;
        }
        const sinceMs = missingMs.get(place) ?? nowMs;
        missingMs.set(place, sinceMs);
        if (!seen.has(place) || nowMs - sinceMs > PATIENCE_MS) gone.add(place);
      }
      return gone;
    },
  };
}

/** Why none of those who are there draws as this machine does. */
export function whyNobody(cards: readonly Card[], here: Maker, isOwn: boolean): string {
  if (cards.length === 0) return 'no worker is there';
  const makers = cards.flatMap(({ maker }) => maker ?? []);
  if (makers.length === 0) return 'no worker has a browser that draws on a canvas';
  const difference = differenceOf(here, makers);
  if (difference) return `workers draw otherwise (${difference})`;
  return isOwn ? 'no worker runs own kinds (--own-code)' : 'no worker is left';
}
