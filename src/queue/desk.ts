/** A build's side of a queue: opened once for a command, and nothing of it is left when it is closed. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import type { Maker } from '../video/maker';
import type { QueueAddress } from './address';
import { type Board, openBoard, TELL_MS } from './board';
import type { Desk } from './order';
import { openTools, type Redis } from './redis';

/** A queue that is started again is there sooner, ms. */
const GONE_MS = 60_000;
/** Nobody waits longer for a queue that does not answer, ms. */
const CLOSE_MS = 3000;

export interface Asked {
  address: QueueAddress;
  priority: number;
  /** How long all may take, ms. */
  withinMs?: number;
  warn(text: string): void;
  signal?: AbortSignal;
}

export interface OpenDesk extends Desk {
  close(): Promise<void>;
}

/** Throws Failure where the queue is not reached. */
export async function openDesk({
  address,
  priority,
  withinMs,
  warn,
  signal,
}: Asked): Promise<OpenDesk> {
  const { bull, connect } = await openTools(address, signal);
  const { prefix } = address;
  const redis = connect();
  const board = openBoard(redis, prefix, connect);
  const gone = goneFor(redis, () =>
    warn(`The queue ${address.shown} is gone: what is missing is made here.\n`),
  );
  const build = randomUUID();
  const queues = new Map<string, Queue>();
  let maker: Maker | undefined;
  const card = () => ({ name: nameHere(), maker, queues: [...queues.keys()] });
  const announce = () => board.announce('build', build, card()).catch(() => undefined);
  await announce();
  const heart = setInterval(announce, TELL_MS).unref();
  return {
    ...{ board, build, priority, warn, gone },
    ...(withinMs !== undefined && { deadlineMs: Date.now() + withinMs }),
    queueOf(place) {
      const known = queues.get(place);
      if (known) return known;
      const queue = new bull.Queue(place, { connection: redis, prefix, skipMetasUpdate: true });
      queue.on('error', () => undefined);
      queues.set(place, queue);
      void announce();
      return queue;
    },
    introduce(here) {
      maker = here;
      void announce();
    },
    async close() {
      clearInterval(heart);
      const left = leave(board, build, [...queues.values()]).catch(() => undefined);
      await Promise.race([left, wait(CLOSE_MS, undefined, { ref: false })]);
      redis.disconnect();
    },
  };
}

/** Where it was the last build, nothing stays. */
async function leave(board: Board, build: string, queues: readonly Queue[]): Promise<void> {
  await board.leave('build', build);
  const isLast = (await board.present('build')).length === 0;
  for (const queue of queues) {
    // Another build begins with what it finds, and what it does not find it hands out again.
    if (isLast) await queue.obliterate({ force: true }).catch(() => undefined);
    await queue.close();
  }
}

/** Aborted when the connection was not ready for GONE_MS; `tell` is called then. */
function goneFor(redis: Redis, tell: () => void): AbortSignal {
  const gone = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  redis.on('close', () => {
    timer ??= setTimeout(() => {
      gone.abort();
      tell();
    }, GONE_MS);
    timer.unref();
  });
  redis.on('ready', () => {
    clearTimeout(timer);
    timer = undefined;
  });
  return gone.signal;
}

/** Of this machine and process, for people. */
export const nameHere = (): string => `${hostname().slice(0, 40)}-${process.pid}`;
