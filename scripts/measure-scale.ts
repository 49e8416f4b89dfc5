/**
 * Measures one process against two workers on this machine, with a real queue and a store in a folder: what handing out costs,
 * how long each job takes, and what of a build cannot be spread. Called by bench.ts.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openCpu, type Taken } from './cpu';
import { freePort } from './port';
import { type Measured, measure } from './process';
import { copyProject, generateDocuments, generateProject, makeCold, type Project } from './project';
import type { ByWorkers, JobTime, Scale } from './scale';

const BIN = path.resolve('src/cli/bin.mjs');
const EVERY_MS = 100;
const WORKERS = 2;
const WARM_SCENES = 8;

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'lectern-scale-'));

/** Of the first document, from nothing. */
export async function measureScale(): Promise<Scale> {
  const port = await freePort();
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--save', ''];
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  const queue = `redis://127.0.0.1:${port}`;
  try {
    // A clone's first command builds it.
    await measure(process.execPath, [BIN, '--version'], '.');
    return {
      alone: await buildAlone(),
      // They share the machine as workers do, and nothing else.
      beside: await Promise.all(Array.from({ length: WORKERS }, buildAlone)),
      fresh: await measureWorkers({ queue, server }, []),
      warm: await measureWorkers({ queue, server }, [generateProject(WARM_SCENES)]),
    };
  } finally {
    server.kill();
  }
}

const buildAlone = () => using(copyProject('ketamine'), (project) => build(project, []));

/** `before` are documents that these workers make first, so that voice and browser of each are awake. */
async function measureWorkers(
  { queue, server }: { queue: string; server: ChildProcess },
  before: readonly Project[],
): Promise<ByWorkers> {
  const store = newFolder();
  const site = ['--queue', queue, '--store', store];
  const workers: Worker[] = [];
  try {
    for (let i = 0; i < WORKERS; i++) workers.push(await startWorker(site, i));
    const startSeconds = workers.map(({ taken }) => taken().seconds);
    for (const project of before) await using(project, (first) => build(first, site));
    const starts = workers.map(({ taken, said }) => ({ cpu: taken(), said: said().length }));
    const served = openCpu(server.pid ?? -1);
    const serverSeconds = lookAgain(served);
    const builder = await using(copyProject('ketamine'), (project) => build(project, site));
    return {
      ...{ builder, joinSeconds: joinSeconds(builder) },
      jobs: workers.flatMap(({ said }, i) => jobsIn(said().slice(starts[i]?.said))),
      workers: workers.map(({ taken }, i) => without(taken(), starts[i]?.cpu)),
      startSeconds,
      serverSeconds: lookAgain(served) - serverSeconds,
      storeBytes: bytesIn(store),
    };
  } finally {
    for (const { child } of workers) child.kill('SIGINT');
    await wait(1000);
    rmSync(store, { recursive: true, force: true });
  }
}

function lookAgain(cpu: ReturnType<typeof openCpu>): number {
  cpu.look();
  return cpu.taken().seconds;
}

async function using<T>(project: Project, use: (project: Project) => Promise<T>): Promise<T> {
  try {
    return await use(project);
  } finally {
    rmSync(project.folder, { recursive: true, force: true });
  }
}

/** `--all` over so many small documents, on this machine alone: memory does not grow with them. */
export async function measureAll(count: number): Promise<Measured> {
  const folder = generateDocuments(count);
  try {
    return await measure(process.execPath, [BIN, 'video', '--all', '--json'], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(project: Project, site: readonly string[]): Promise<Measured> {
  makeCold(project);
  return measure(process.execPath, [BIN, 'video', project.file, ...site], project.folder);
}

interface Worker {
  child: ChildProcess;
  said(): string;
  taken(): Taken;
}

/** It sees one core, as on a machine of its own, and takes a job at a time. */
async function startWorker(site: readonly string[], core: number): Promise<Worker> {
  const command = [process.execPath, BIN, 'worker', ...site, '--own-code'];
  const child = spawn('taskset', ['--cpu-list', String(core), ...command], { cwd: newFolder() });
  let text = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (data: Buffer) => {
      text += data;
      if (text.includes('Waits for jobs')) resolve();
    });
    child.on('close', () => reject(new Error(text)));
  });
  await ready;
  const cpu = openCpu(child.pid ?? -1);
  const timer = setInterval(cpu.look, EVERY_MS);
  child.on('close', () => clearInterval(timer));
  const taken = () => {
    cpu.look();
    return cpu.taken();
  };
  return { child, said: () => text, taken };
}

const without = (all: Taken, start?: Taken): Taken => ({
  seconds: all.seconds - (start?.seconds ?? 0),
  byProgram: Object.fromEntries(
    Object.entries(all.byProgram).map(([program, seconds]) => [
      program,
      seconds - (start?.byProgram[program] ?? 0),
    ]),
  ),
});

const jobsIn = (text: string): JobTime[] =>
  [...text.matchAll(/^(speak|sound|draw) .*: ([\d.]+) s$/gm)].map(([, kind = '', seconds]) => ({
    kind,
    seconds: Number(seconds),
  }));

/** How long the join took, s, as the command says. */
export const joinSeconds = ({ output }: { output: string }): number =>
  Number(/^Video .*?([\d.]+) s$/m.exec(output)?.[1]);

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, info) => sum + (info.isFile() ? info.size : 0), 0);
