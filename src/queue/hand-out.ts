/** Hands orders out and waits for them. What counts is what lies in the store: jobs may be lost, and are handed out again. */
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, untilAborted } from '../failure';
import { eitherSignal } from '../together';
import { idOf, type Told } from './job';
import type { Desk, Order, Outcome } from './order';
import { openWatch } from './presence';
import { add, type Open, openSettling } from './settle';

/** How often jobs are looked at that nobody tells of, ms. */
const LOOK_MS = 2000;
/** Who ends the command waits no longer for jobs to be taken back. */
const TAKE_BACK_MS = 600;
/** `onTold` hears what workers tell of these orders. Throws Failure at the deadline. */
export async function handOut(
  orders: readonly Order[],
  desk: Desk,
  onTold: (told: Told, order: Order) => void,
  signal?: AbortSignal,
): Promise<Outcome> {
  const outcome: Outcome = { left: [], failed: [] };
  const open = new Map<string, Open>(orders.map((order) => [idOf(order.job), { order, times: 0 }]));
  const { gone } = desk;
  const ended = eitherSignal(signal, gone);
  try {
    await untilAborted(waitFor(open, outcome, desk, { onTold, signal: ended }), ended);
  } catch (error) {
    if (!gone.aborted || signal?.aborted) throw error;
    // Without the queue all is made here.
    outcome.left.push(...[...open.values()].map(({ order }) => order));
  } finally {
    const rest = new Map([...open].map(([id, { order }]) => [id, order]));
    const all = orders.map(({ job }) => idOf(job));
    const back = takeBack(all, rest, desk).catch(() => undefined);
    await Promise.race([back, wait(TAKE_BACK_MS, undefined, { ref: false })]);
  }
  return outcome;
}

interface Waiting {
  onTold(told: Told, order: Order): void;
  signal: AbortSignal;
}

/** Until none is open. */
async function waitFor(
  open: Map<string, Open>,
  outcome: Outcome,
  desk: Desk,
  { onTold, signal }: Waiting,
): Promise<void> {
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
    await Promise.all([...open].map(([id, one]) => add(id, one, desk)));
    while (open.size > 0) {
      signal.throwIfAborted();
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
  } finally {
    deaf();
  }
}

/** A look later, or at once when the signal ends it. */
const pause = ({ lookMs = LOOK_MS }: Desk, signal: AbortSignal): Promise<void> =>
  wait(lookMs, undefined, { signal, ref: false }).catch(() => undefined);

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
