/** Asks the thread that speaks. It is started when it is first needed, and keeps no process alive. */
import type { Worker } from 'node:worker_threads';
import { AGAIN, Failure } from '../../../failure';
import { openThread } from '../../../thread';
import type { NeuralName } from './catalog';
import type { Asked } from './prompt';
import type { Reading } from './read/reader';
import type { Said } from './say';

export interface Ask {
  name: NeuralName;
  /** Where the files of the voice lie. */
  folder: string;
  pieces: readonly Asked[];
  /** Written words; of none, the pieces are read and not said. */
  count: number;
  speed: number;
}

export interface Order {
  id: number;
  ask: Ask;
}

export interface Answer {
  said?: Said;
  reading?: Reading;
  failure?: { message: string; mend: string };
  /** A defect, with its stack. */
  error?: string;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/** Why a thread has ended that somebody else had no more use for. */
const LEFT = Symbol('left');

let thread: Thread | undefined;
let orders = 0;

/** Megabytes for what is new, three times V8's usual: sound is made in large lists, and what is soon to be thrown away is not copied about. */
export const YOUNG_MB = 144;

const openWorker = (): Worker =>
  openThread(
    { built: 'speaker.mjs', source: 'narration/voices/hibari/worker.ts' },
    { limits: { maxYoungGenerationSizeMb: YOUNG_MB } },
  );

function start(): Thread {
  const worker = openWorker();
  const started: Thread = { worker, waiting: new Map() };
  worker.unref();
  worker.on('message', ({ id, ...answer }: Answer & { id: number }) => {
    started.waiting.get(id)?.resolve(answer);
    started.waiting.delete(id);
    if (started.waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => leave(started, error));
  worker.on('exit', () => leave(started, new Failure('The voice ended early.', AGAIN)));
  return started;
}

/** Nobody asks it any more; who waits for it is told why. */
function leave(left: Thread, reason: unknown): void {
  if (thread === left) thread = undefined;
  for (const { reject } of left.waiting.values()) reject(reason);
  left.waiting.clear();
}

/** Ends the thread, unless it was asked for something: it holds some hundred megabytes. */
export function endThread(): void {
  if (!thread || thread.waiting.size > 0) return;
  const { worker } = thread;
  thread = undefined;
  void worker.terminate();
}

/** What the thread answers. Aborted, the thread ends with all that it was asked; the next one who asks has another. The process waits for it, unless it `holds` nothing up. */
export async function askThread(
  ask: Ask,
  signal?: AbortSignal,
  { holds = true } = {},
): Promise<Answer> {
  signal?.throwIfAborted();
  thread ??= start();
  const asked = thread;
  const { worker, waiting } = asked;
  orders += 1;
  const id = orders;
  const stop = () => {
    waiting.get(id)?.reject(signal?.reason);
    waiting.delete(id);
    leave(asked, LEFT);
    void worker.terminate();
  };
  try {
    signal?.addEventListener('abort', stop, { once: true });
    const answer = await new Promise<Answer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      if (holds) worker.ref();
      worker.postMessage({ id, ask } satisfies Order);
    });
    if (answer.failure) throw new Failure(answer.failure.message, answer.failure.mend);
    if (answer.error) throw new Error(`The voice ${ask.name} could not say it: ${answer.error}`);
    return answer;
  } catch (error) {
    if (error === LEFT) return askThread(ask, signal, { holds });
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
