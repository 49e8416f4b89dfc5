/** What a worker does with a job, and what becomes of it: made, refused, given up, handed back, or failed. */
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Job as BullJob } from 'bullmq';
import { z } from 'zod';
import { bounded } from '../../cache/shared/bounded';
import { Failure } from '../../failure';
import { CLIPS } from '../../sound/recording';
import { eitherSignal } from '../../together';
import { readValue } from '../blob';
import type { Board } from '../board';
import { drawSchema, idOf, type Job, jobSchema, Refusal, soundSchema, speakSchema } from '../job';
import type { Bull } from '../redis';
import type { Able } from './able';
import { drawScene } from './draw';
import { encodeSound, speakLines } from './speak';
import type { WorkerInput } from './worker';

interface Processing extends WorkerInput {
  able: Able;
  board: Board;
  name: string;
  jobs: number;
  bull: Bull;
  /** Aborted when the worker ends. */
  ended: AbortSignal;
  retire(why: Failure): void;
}

export interface Result {
  state: 'done' | 'refused' | 'left';
  reason?: string;
}

interface Ending {
  bullJob: BullJob;
  token: string | undefined;
  isUnwanted: boolean;
}

const FULL = [
  'The disk of this worker is full.',
  'free some space, and start it again; its jobs are made by others.',
] as const;

const now = <T>(work: () => Promise<T>): Promise<T> => work();

/** How often progress is told, ms. */
const TELL_MS = 500;

export function openProcess(processing: Processing) {
  const { board, bull, name, ended, say, retire } = processing;
  const slots = bounded(processing.jobs);
  const active = new Map<string, AbortController>();
  const underWay = new Set<Promise<unknown>>();

  /** What becomes of a job that was not made. Throws what BullMQ is to hear. */
  const endOf = async (error: unknown, { bullJob, token, isUnwanted }: Ending): Promise<Result> => {
    if (isFull(error)) retire(new Failure(...FULL));
    if (ended.aborted) {
      await bullJob.moveToWait(token);
      throw new bull.WaitingError();
    }
    if (isUnwanted) return { state: 'left' };
    if (error instanceof Refusal) return { state: 'refused', reason: error.message };
    say(`${bullJob.id} failed: ${textOf(error)}\n`);
    throw new Error(textOf(error));
  };
  const run = async (bullJob: BullJob, token?: string): Promise<Result> => {
    const job = read(bullJob, bull);
    const id = idOf(job);
    if (!(await board.isWanted(id))) return { state: 'left' };
    const unwanted = new AbortController();
    active.set(id, unwanted);
    const signal = eitherSignal(ended, unwanted.signal);
    try {
      // A sound takes a moment: it does not wait for a scene here while others are idle.
      const inTurn = job.kind === 'sound' ? now : slots;
      await inTurn(async () => {
        signal.throwIfAborted();
        // A build that looked just before it was made has handed it out again.
        if (await isThere(job, processing.store)) return;
        const startedMs = performance.now();
        await board.tell({ id, worker: name, state: 'begun' });
        await makeJob(job, { ...processing, signal }, openProgress(id, processing));
        const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
        say(
          `${job.kind} ${job.key.slice(0, 8)}, ${job.label.replace(/[\p{Cc}]/gu, ' ')}: ${seconds} s\n`,
        );
      });
      return { state: 'done' };
    } catch (error) {
      return await endOf(error, { bullJob, token, isUnwanted: unwanted.signal.aborted });
    } finally {
      active.delete(id);
    }
  };
  return {
    run(bullJob: BullJob, token?: string): Promise<Result> {
      const running = run(bullJob, token).finally(() => underWay.delete(running));
      underWay.add(running);
      return running;
    },
    /** Of builds that were ended, or are gone. */
    async giveUpUnwanted(): Promise<void> {
      for (const [id, unwanted] of active)
        if (!(await board.isWanted(id))) unwanted.abort(new Error('Nobody wants it any more.'));
    },
    idle: async (): Promise<void> => void (await Promise.allSettled(underWay)),
  };
}

async function isThere({ kind, key, input }: Job, store: WorkerInput['store']): Promise<boolean> {
  const has = async (namespace: string, name: string) =>
    (await store.read(namespace, name)) !== undefined;
  if (kind === 'sound') return has('sound', key);
  if (kind === 'draw') return has('chunks', key);
  const { lines } = await inputOf(store, input, speakSchema);
  return (await Promise.all(lines.map((line) => has(CLIPS, line.key)))).every(Boolean);
}

/** What is no job of ours is tried by nobody again. */
function read({ id, data }: BullJob, { UnrecoverableError }: Bull): Job {
  const found = jobSchema.safeParse(data);
  if (found.success && idOf(found.data) === id) return found.data;
  throw new UnrecoverableError('It is no job of this version.');
}

/** Makes it, and waits until it lies in the shared store. */
async function makeJob(
  { kind, key, input }: Job,
  { able, store: kept, shared, storeDir, runsOwn, jobs, signal }: Processing,
  onPicture: () => void,
): Promise<void> {
  const store = { ...kept, signal };
  if (kind === 'speak') await speakLines(await inputOf(store, input, speakSchema), store);
  else if (kind === 'sound')
    await encodeSound(key, await inputOf(store, input, soundSchema), store);
  else {
    const { drawing } = able;
    if (!drawing) throw new Refusal('it has no browser');
    const scratch = path.resolve(storeDir, 'scratch', `job-${randomUUID()}`);
    await mkdir(scratch, { recursive: true });
    const browser = { ...drawing.browser, signal };
    try {
      const asked = await inputOf(store, input, drawSchema);
      // Each job has its share of the cores: a page more would only have to be opened, too.
      const pages = Math.max(1, Math.floor(availableParallelism() / jobs));
      const where = { ...drawing, browser, store, scratch, pages };
      await drawScene(key, asked, { ...where, runsOwn, onPicture });
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  await shared.settle();
  signal.throwIfAborted();
}

/** Of another version's form it is none of ours. */
async function inputOf<T>(
  store: WorkerInput['store'],
  hash: string,
  schema: z.ZodType<T>,
): Promise<T> {
  try {
    return await readValue(store, hash, schema);
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      throw new Refusal('it is not in the form of this version');
    throw error;
  }
}

function openProgress(id: string, { board, name }: Processing): () => void {
  let [done, toldMs] = [0, performance.now()];
  return () => {
    done += 1;
    if (performance.now() - toldMs < TELL_MS) return;
    toldMs = performance.now();
    board.tell({ id, worker: name, state: 'progress', done }).catch(() => undefined);
  };
}

/** No stack and no path of this machine gets to others. */
function textOf(error: unknown): string {
  const text =
    error instanceof Failure ? error.text : error instanceof Error ? error.message : String(error);
  return text.replaceAll(process.cwd(), '.').slice(0, 1000);
}

function isFull(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if (
      /^(ENOSPC|EDQUOT)$/.test((at as NodeJS.ErrnoException).code ?? '') ||
      /No space left on device|ENOSPC/.test(at.message)
    )
      return true;
  return false;
}
