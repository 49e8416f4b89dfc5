/** Puts orders into the queue, and finds out what became of them. */
import type { Told } from './job';
import { type Desk, type Order, type Outcome, rankOf } from './order';

/** A job that is gone without having been made is handed out so many times. */
const MOST_TIMES = 4;
/** A scene that fails is tried by another, or again. */
const ATTEMPTS = 2;

export interface Open {
  order: Order;
  times: number;
}

/** What was already handed out under the id is the same job; more is asked of it where this build is in more haste. */
export async function add(id: string, one: Open, desk: Desk): Promise<void> {
  const { board, build, queueOf, priority } = desk;
  const { job, place, weight } = one.order;
  const queue = queueOf(place);
  const rank = rankOf(priority, weight);
  one.times += 1;
  // A queue that was started again has forgotten that, too.
  await board.want(build, [id]);
  const before = await queue.getJob(id);
  if (before && (await before.isFailed())) await before.remove().catch(() => undefined);
  else if (before) {
    if (before.priority > rank)
      await before.changePriority({ priority: rank }).catch(() => undefined);
    return;
  }
  await queue.add(job.kind, job, {
    ...{ jobId: id, priority: rank, attempts: ATTEMPTS, removeOnComplete: true },
    removeOnFail: { age: 600 },
  });
}

/** Finds out what became of a job: once at a time for each. */
export function openSettling(open: Map<string, Open>, { left, failed }: Outcome, desk: Desk) {
  const busy = new Set<string>();
  let wake = (): void => undefined;
  const end = (id: string, order: Order, into: Order[] | undefined): void => {
    open.delete(id);
    into?.push(order);
    if (open.size === 0) wake();
  };
  const look = async (id: string, { order, times }: Open, told?: Told): Promise<void> => {
    if (told?.state === 'refused') {
      desk.warn(
        `${order.job.label} is made here: ${told.worker} would make it otherwise (${told.reason}).\n`,
      );
      return end(id, order, left);
    }
    const queue = desk.queueOf(order.place);
    const state = await queue.getJobState(id);
    if (state === 'failed') {
      const job = await queue.getJob(id);
      await job?.remove().catch(() => undefined);
      failed.push({ order, reason: job?.failedReason ?? '' });
      return end(id, order, undefined);
    }
    if (state !== 'unknown' && state !== 'completed') return;
    if (await order.take()) return end(id, order, undefined);
    if (times >= MOST_TIMES) return end(id, order, left);
    const one = open.get(id);
    if (one) await add(id, one, desk);
  };
  const settle = async (id: string, told?: Told): Promise<void> => {
    const one = open.get(id);
    if (!one || busy.has(id)) return;
    busy.add(id);
    await look(id, one, told).finally(() => busy.delete(id));
  };
  const idle = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return Object.assign(settle, { idle });
}
