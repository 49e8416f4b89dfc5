/** Hands orders out and waits for them. What counts is what lies in the store: jobs may be lost, and are handed out again. */
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure';
import { idOf, type Told } from './job';
import { type Desk, type Order, type Outcome, rankOf } from './order';
import { openWatch } from './presence';

/** How often jobs are looked at that nobody tells of, ms. */
const LOOK_MS = 2000;
/** A job that is gone without having been made is handed out so many times. */
const MOST_TIMES = 4;
/** Who ends the command waits no longer for jobs to be taken back. */
const TAKE_BACK_MS = 600;
/** A scene that fails is tried by another, or again. */
const ATTEMPTS = 2;

interface Open {
  order: Order;
  times: number;
}

/** `onTold` hears what workers tell of these orders. Throws Failure at the deadline. */
export async function handOut(
  orders: readonly Order[],
  desk: Desk,
  onTold: (told: Told, order: Order) => void,
  signal?: AbortSignal,
): Promise<Outcome> {
  const outcome: Outcome = { left: [], failed: [] };
  const open = new Map<string, Open>(orders.map((order) => [idOf(order.job), { order, times: 0 }]));
  const settle = openSettling(open, outcome, desk);
  const watch = openWatch(desk);
  const deaf = await desk.board.onTold((told) => {
    const one = open.get(told.id);
    if (!one) return;
    onTold(told, one.order);
    if (told.state === 'refused' || told.state === 'done')
      settle(told.id, told).catch(() => undefined);
  });
  try {
    await desk.board.want(desk.build, [...open.keys()]);
    await Promise.all([...open].map(([id, one]) => add(id, one, desk)));
    while (open.size > 0) {
      signal?.throwIfAborted();
      expectTime(desk, open);
      const deserted = await watch.deserted([...open.values()].map(({ order }) => order.place));
      for (const [id, { order }] of open)
        if (deserted.has(order.place)) {
          open.delete(id);
          await takeBack([id], new Map([[id, order]]), desk);
          outcome.left.push(order);
        }
      await Promise.all([...open.keys()].map((id) => settle(id)));
      if (open.size > 0) await Promise.race([settle.idle(), pause(desk, signal)]);
    }
    return outcome;
  } finally {
    deaf();
    const rest = new Map([...open].map(([id, { order }]) => [id, order]));
    const all = [...orders.map(({ job }) => idOf(job))];
    await Promise.race([takeBack(all, rest, desk), wait(TAKE_BACK_MS, undefined, { ref: false })]);
  }
}

/** A look later, or at once when the signal ends it. */
const pause = ({ lookMs = LOOK_MS }: Desk, signal?: AbortSignal): Promise<void> =>
  wait(lookMs, undefined, { signal, ref: false }).catch(() => undefined);

/** What was already handed out under the id is the same job; more is asked of it where this build is in more haste. */
async function add(id: string, one: Open, { queueOf, priority }: Desk): Promise<void> {
  const { job, place, weight } = one.order;
  const queue = queueOf(place);
  const rank = rankOf(priority, weight);
  one.times += 1;
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
function openSettling(open: Map<string, Open>, { left, failed }: Outcome, desk: Desk) {
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

function expectTime({ deadlineMs }: Desk, open: ReadonlyMap<string, Open>): void {
  if (deadlineMs === undefined || Date.now() < deadlineMs) return;
  const labels = [...open.values()].map(({ order }) => order.job.label);
  throw new Failure(
    `Not all was made by the deadline: ${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ` and ${labels.length - 5} more` : ''}.`,
    'run the command again: what was made is kept; start more workers, or give it more time.',
  );
}

/** What nobody else wants waits no longer; what is being made is given up by who makes it. */
async function takeBack(
  ids: readonly string[],
  rest: ReadonlyMap<string, Order>,
  { board, build, queueOf }: Desk,
): Promise<void> {
  const unwanted = await board.unwant(build, ids);
  for (const id of unwanted) {
    const order = rest.get(id);
    if (order) await (await queueOf(order.place).getJob(id))?.remove().catch(() => undefined);
  }
}
