/** Asks the process that runs the engine. It is started when it is first needed, and keeps nobody waiting when all is said. */
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../../../failure';
import { IS_BUILT, resolvePackage, SOURCES } from '../../../root';
import type { ModelFolder } from './folder';

export interface Order {
  /** The engine's module. */
  engine: string;
  folder: ModelFolder;
  text: string;
  /** 1.1 is a tenth faster. */
  speed: number;
  speaker: number;
}

export interface Answer {
  said?: { samples: Float32Array; sampleRate: number };
  failed?: { message: string; code?: string };
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
}

interface Running {
  child: ChildProcess;
  waiting: Map<number, Waiting>;
  /** The end of what it wrote to its error output. */
  wrote: string;
}

/** Nothing takes longer: a model that is read, a sentence that is said. */
const LATE_MS = 180_000;
const SHOWN = 200;
const FILE = path.join(SOURCES, IS_BUILT ? 'sherpa.mjs' : 'narration/voices/sherpa/process.ts');

/** Native code ended: another process may come through. */
class Ended extends Failure {}

let running: Running | undefined;
let orders = 0;

function start(): Running {
  const child = fork(FILE, {
    // Sources as they are need what reads them.
    execArgv: IS_BUILT ? [] : ['--import', pathToFileURL(resolvePackage('tsx')).href],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const started: Running = { child, waiting: new Map(), wrote: '' };
  child.stderr?.on('data', (data: Buffer) => {
    started.wrote = `${started.wrote}${data}`.slice(-2000);
  });
  child.on('message', ({ id, ...answer }: Answer & { id: number }) => {
    started.waiting.get(id)?.resolve(answer);
    started.waiting.delete(id);
    rest(started);
  });
  child.on('error', (error) => leave(started, error));
  child.on('close', (code, signal) => leave(started, ended(started, signal ?? `code ${code}`)));
  rest(started);
  return started;
}

/** A process in which nobody waits holds nothing up. */
function rest({ child, waiting }: Running): void {
  if (waiting.size > 0) return;
  child.unref();
  child.channel?.unref();
  unref(child.stderr);
}

const unref = (stream: unknown): void => {
  if (stream instanceof Object && 'unref' in stream && typeof stream.unref === 'function')
    stream.unref();
};

function ended({ wrote }: Running, how: string): Failure {
  const line = wrote.trim().split('\n').at(-1)?.trim().slice(0, SHOWN);
  return new Ended(
    `The engine sherpa-onnx ended early (${how})${line ? `: ${line}` : '.'}`,
    'run the command again: what was said is kept. If it ends again, see whether the model speaks with the installed version of sherpa-onnx-node, or take another voice.',
  );
}

function leave(left: Running, reason: unknown): void {
  if (running === left) running = undefined;
  for (const { reject } of left.waiting.values()) reject(reason);
  left.waiting.clear();
}

/**
 * What the engine says. Aborted, its process ends with all that it was asked. A process that native code ends is started once
 * more for the same sentence. Throws a Failure, or the signal's reason.
 */
export async function askEngine(
  order: Order,
  signal?: AbortSignal,
  lateMs = LATE_MS,
): Promise<NonNullable<Answer['said']>> {
  const answer = await ask(order, lateMs, signal).catch((error: unknown) => {
    if (error instanceof Ended && !signal?.aborted) return ask(order, lateMs, signal);
    throw error;
  });
  const { said, failed } = answer;
  if (said) return said;
  throw new Failure(
    `The engine sherpa-onnx cannot say it: ${(failed?.message ?? '').split('\n')[0]?.slice(0, SHOWN)}`,
    failed?.code === 'ENOSPC'
      ? 'make room on the disk that holds temporary files.'
      : 'see whether its model is whole, and speaks with the installed version of sherpa-onnx-node.',
  );
}

async function ask(order: Order, lateMs: number, signal?: AbortSignal): Promise<Answer> {
  signal?.throwIfAborted();
  running ??= start();
  const asked = running;
  orders += 1;
  const id = orders;
  const end = (reason: unknown) => {
    leave(asked, reason);
    asked.child.kill('SIGKILL');
  };
  const stop = () => end(signal?.reason);
  const late = new Failure(
    `The engine sherpa-onnx gave no answer within ${lateMs / 1000} seconds.`,
    'run the command again: what was said is kept.',
  );
  const timer = setTimeout(() => end(late), lateMs);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      asked.waiting.set(id, { resolve, reject });
      asked.child.ref();
      asked.child.channel?.ref();
      asked.child.send({ id, ...order }, (error) => {
        if (error) reject(ended(asked, error.message));
      });
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
