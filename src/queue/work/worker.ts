/** A worker: takes jobs that it makes as their builds would, until it is ended, or retires with a word. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'bullmq';
import { keepBrowsers } from '../../browser/running';
import type { Shared } from '../../cache/shared/shared';
import type { Store } from '../../cache/store';
import type { Failure } from '../../failure';
import { eitherSignal } from '../../together';
import type { QueueAddress } from '../address';
import { type Board, openBoard } from '../board';
import { nameHere } from '../desk';
import { openTools, type Tools } from '../redis';
import { openAble } from './able';
import { removeAll } from './clean';
import { clockFailure, heart } from './heart';
import { openProcess } from './process';

export interface WorkerInput {
  address: QueueAddress;
  /** With the shared one behind it, which fails `lost`. */
  store: Store;
  shared: Shared;
  storeDir: string;
  /** Path of a browser, when not the one that is found. */
  browser?: string;
  runsOwn: boolean;
  /** Jobs at once. */
  jobs?: number;
  say(text: string): void;
  /** Aborted, with a Failure that says why, when the store is of no use. */
  lost: AbortSignal;
  signal: AbortSignal;
}

/** A worker that is not heard for so long is taken to be gone, ms: its jobs are made by another. */
const LOCK_MS = 10_000;
const STALLED_MS = 4000;
/** Times that a job may take its worker with it. */
const MOST_STALLED = 2;
const RETRY_MS = 1000;

/** Runs until `signal` ends it, and throws its reason; or throws Failure when it retires. */
export async function runWorker(input: WorkerInput): Promise<never> {
  const { address, say, signal, jobs = availableParallelism() } = input;
  const tools = await openTools(address, signal);
  const wrong = clockFailure(tools.clockAheadMs);
  if (wrong) throw wrong;
  const able = await openAble(input);
  const retired = new AbortController();
  const retire = (why: Failure) => retired.abort(why);
  const ended = eitherSignal(input.lost, eitherSignal(retired.signal, signal));
  const closeBrowsers = keepBrowsers(jobs);
  const redis = tools.connect();
  const board = openBoard(redis, address.prefix, tools.connect);
  const name = nameHere();
  const process = openProcess({
    ...input,
    able,
    board,
    name,
    jobs,
    ended,
    bull: tools.bull,
    retire,
  });
  const workers = able.places.map((place) =>
    open(place, process, { tools, address, board, name, jobs }),
  );
  for (const line of able.told) say(`${line}\n`);
  say(`Waits for jobs of ${address.shown}, ${jobs} at once. Ctrl+C ends it.\n`);
  const beat = heart({ ...input, able, board, name, tools, process, retire });
  try {
    await new Promise<void>((resolve) => ended.addEventListener('abort', () => resolve()));
    throw ended.reason;
  } finally {
    beat();
    // Jobs under way are handed back by what makes them, which the same signal ends.
    await process.idle();
    await board.leave('worker', name).catch(() => undefined);
    await Promise.all(workers.map((worker) => worker.close(true).catch(() => undefined)));
    await cleanAsLast(tools, address, able.places, board).catch(() => undefined);
    redis.disconnect();
    await closeBrowsers();
  }
}

interface Opening {
  tools: Tools;
  address: QueueAddress;
  board: Board;
  name: string;
  jobs: number;
}

function open(
  place: string,
  process: ReturnType<typeof openProcess>,
  { tools, address, board, name, jobs }: Opening,
): Worker {
  const connection = tools.connect();
  const worker = new tools.bull.Worker(place, process.run, {
    ...{ connection, prefix: address.prefix, concurrency: jobs },
    ...{ lockDuration: LOCK_MS, stalledInterval: STALLED_MS, maxStalledCount: MOST_STALLED },
    runRetryDelay: RETRY_MS,
  });
  // It connects again; what is lost meanwhile is handed out again.
  worker.on('error', () => undefined);
  worker.on('closed', () => connection.disconnect());
  worker.on('completed', (job, result: { state: 'done' | 'refused' | 'left'; reason?: string }) => {
    board.tell({ id: job.id ?? '', worker: name, ...result }).catch(() => undefined);
  });
  return worker;
}

/** Where no other is there, and nobody builds, nothing is left. */
async function cleanAsLast(
  tools: Tools,
  address: QueueAddress,
  places: readonly string[],
  board: Board,
): Promise<void> {
  const others = [...(await board.present('worker')), ...(await board.present('build'))];
  if (others.length === 0) await removeAll(tools, address, places);
}
