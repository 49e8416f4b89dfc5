/** Workers and builds as processes of their own, each in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { BIN } from '../cli/run';
import { newFolder } from '../sample';
import { atEnd, type QueueServer } from './servers';

type Env = Record<string, string>;

export interface Running {
  child: ChildProcess;
  /** All that it said. */
  said(): string;
  /** Its exit code, or null when a signal ended it. */
  ended: Promise<number | null>;
  /** Resolved when it has said so; rejected when it ends before. */
  until(pattern: RegExp): Promise<void>;
}

function run(args: readonly string[], cwd: string, env: Env = {}): Running {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, ...env } });
  atEnd(() => child.kill('SIGKILL'));
  let text = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      text += data;
      for (const hear of heard) hear();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(text)) resolve();
      };
      heard.add(look);
      ended.then(() => reject(new Error(`It ended before it said ${pattern}:\n${text}`)));
      look();
    });
  return { child, said: () => text, ended, until };
}

export interface Site {
  queue: Pick<QueueServer, 'url'>;
  store: string;
  env?: Env;
}

/** Returns when it waits for jobs. */
export async function startWorker(
  { queue, store, env }: Site,
  { args = [], more = {}, cwd = newFolder() }: { args?: string[]; more?: Env; cwd?: string } = {},
): Promise<Running> {
  const all = ['worker', '--queue', queue.url, '--store', store, '--jobs', '1', ...args];
  const worker = run(all, cwd, { ...env, ...more });
  await worker.until(/Waits for jobs/);
  return worker;
}

/** A project with one document. */
export function newProject(text: string, files: Record<string, string> = {}, folder = newFolder()) {
  const home = path.join(folder, 'slides/talk');
  mkdirSync(home, { recursive: true });
  for (const [name, data] of Object.entries({ 'talk.md': text, ...files })) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), data);
  }
  return folder;
}

/** `lectern video …` in a project; by the site's queue, or, without one, alone. */
export const startBuild = (
  project: string,
  site?: Site,
  args: readonly string[] = [],
  command = 'video',
): Running =>
  run(
    [
      command,
      'slides/talk/talk.md',
      ...(site ? ['--queue', site.queue.url, '--store', site.store] : []),
      ...args,
    ],
    project,
    site?.env,
  );

/** What it made; it must have ended well. */
export async function madeBy(build: Running, project: string, name = 'talk.mp4'): Promise<Buffer> {
  expect(await build.ended, build.said()).toBe(0);
  return readFileSync(path.join(project, 'out/talk', name));
}

/** Hears what workers begin with, from now on: ids of jobs, in their order. */
export async function listen({ redis }: QueueServer, prefix = 'lectern') {
  const begun: { id: string; worker: string; atMs: number }[] = [];
  const ears = redis.duplicate();
  atEnd(() => ears.disconnect());
  ears.on('message', (_, text: string) => {
    const { id, worker, state } = JSON.parse(text) as Record<string, string>;
    if (state === 'begun' && id && worker) begun.push({ id, worker, atMs: performance.now() });
  });
  await ears.subscribe(`${prefix}:news`);
  return begun;
}
