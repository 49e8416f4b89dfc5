/** Builders' side: what is missing is handed out by kind, and what comes back is kept. */

import type { Shared } from '../cache/shared/shared';
import type { Store } from '../cache/store';
import { Failure } from '../failure';
import type { OnProgress } from '../progress';
import { soundKeys } from '../sound/track';
import type { Crew } from '../video/crew';
import { makerOf } from '../video/maker';
import type { Chunk } from '../video/plan';
import { handOut } from './hand-out';
import type { Desk, Order, Outcome } from './order';
import { beyondAscii, needsOwn, packDraw, packSound } from './pack';
import { drawPlace, soundPlace } from './place';
import { whyNobody } from './presence';
import { openView } from './view';

/** What the crew knows of the document that is built. */
export interface Built {
  /** Where a scene stands, as `file:line`. */
  placeOf(scene: string): string;
  store: Store;
  shared: Shared;
  onProgress: OnProgress;
}

export function openCrew(desk: Desk, built: Built): Crew {
  const { store, shared, onProgress } = built;
  return {
    async draw(missing, video, keep, signal) {
      const maker = await makerOf(video.renderer, store);
      if (maker.draw !== 'web') return { left: missing };
      desk.introduce(maker);
      const of = new Map(missing.map((chunk) => [chunk.key, chunk]));
      const shown = beyondAscii(video.timeline);
      const orders: Order[] = [];
      for (const chunk of missing) {
        const isOwn = needsOwn(chunk, video);
        orders.push({
          job: await packDraw(chunk, video, { isOwn, shown }),
          place: drawPlace(maker, isOwn),
          weight: chunk.held.length,
          async take() {
            const data = await store.read('chunks', chunk.key);
            if (data) await keep(chunk.key, data);
            return data !== undefined;
          },
        });
      }
      await shared.settle();
      const view = openView(missing, video.format, onProgress);
      const watched = orders.map((order) => ({ ...order, take: () => view.taking(order) }));
      const outcome = await handOut(watched, desk, view.hear, signal);
      if (outcome.left.length > 0) {
        const cards = await desk.board.present('worker');
        const isOwn = outcome.left.every(({ place }) => place === drawPlace(maker, true));
        desk.warn(
          `Drawn here: ${scenesOf(outcome.left)}, since ${whyNobody(cards, maker, isOwn)}.\n`,
        );
      }
      const left = outcome.left.flatMap(({ job }) => of.get(job.key) ?? []);
      return { left, failed: failureOf(outcome, of, built) };
    },
    async sound(timeline, signal) {
      if (timeline.meta.music) return;
      const keys = await soundKeys(timeline, store);
      const place = await soundPlace(store);
      const orders: Order[] = [];
      for (const [i, key] of keys.entries()) {
        const scene = timeline.scenes[i];
        if (!scene || (await store.read('sound', key))) continue;
        const { durationMs, sounds, films } = scene;
        const job = await packSound(key, { scene: { durationMs, sounds, films } }, store);
        const take = async () => (await store.read('sound', key)) !== undefined;
        orders.push({ job, place, weight: durationMs, take });
      }
      if (orders.length === 0) return;
      await shared.settle();
      await handOut(orders, desk, () => undefined, signal);
    },
  };
}

const scenesOf = ({ length }: readonly Order[]): string =>
  length === 1 ? 'a scene' : `${length} scenes`;

/** Each with its place in the document. */
function failureOf(
  { failed }: Outcome,
  of: ReadonlyMap<string, Chunk>,
  { placeOf }: Built,
): Failure | undefined {
  if (failed.length === 0) return undefined;
  const lines = failed.map(({ order, reason }) => {
    const id = of.get(order.job.key)?.scene.id ?? '';
    return `${placeOf(id)}: Scene "${id}" could not be drawn, by two tries: ${reason.split('\n')[0]}`;
  });
  return new Failure(
    lines.join('\n'),
    'draw it here to see more: "lectern video --scene <id>" without --queue. All else is made, and kept.',
  );
}
