/** What of a video's pictures is there, and what each worker is at: one view for all. */
import type { Format } from '../format';
import type { OnProgress } from '../progress';
import type { Chunk } from '../video/plan';
import type { Told } from './job';
import type { Order } from './order';

/** Workers that are named. */
const MOST_NAMED = 4;

export function openView(missing: readonly Chunk[], format: Format, onProgress: OnProgress) {
  const counts = new Map(missing.map(({ key, held }) => [key, held.length]));
  const total = missing.reduce((sum, { held }) => sum + held.length, 0);
  /** By job: who is at it, and how many pictures are there. */
  const under = new Map<string, { worker: string; done: number; total: number }>();
  let made = 0;
  const report = (): void => {
    const drawn = [...under.values()].reduce((sum, { done }) => sum + done, 0);
    const workers = [...under.values()].map(
      ({ worker, done, total }) => `${worker} ${done}/${total}`,
    );
    const more = workers.length > MOST_NAMED ? [`${workers.length - MOST_NAMED} more`] : [];
    const note = [format, ...workers.slice(0, MOST_NAMED), ...more].join(', ');
    onProgress({ task: 'frames', done: Math.min(made + drawn, total), total, note });
  };
  report();
  return {
    hear({ worker, state, done = 0 }: Told, { job: { key } }: Order): void {
      const total = counts.get(key) ?? 0;
      if (state === 'begun' || state === 'progress') under.set(key, { worker, done, total });
      else under.delete(key);
      // What is done counts when it is here.
      if (state !== 'done') report();
    },
    async taking({ job: { key }, take }: Order): Promise<boolean> {
      const isThere = await take();
      if (!isThere) return false;
      under.delete(key);
      made += counts.get(key) ?? 0;
      report();
      return true;
    },
  };
}
