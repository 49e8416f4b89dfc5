/**
 * Measures one process against two workers on this machine, with a real queue and a store in a folder: what handing out costs,
 * how long each job takes, and what of a build cannot be spread. Called by bench.ts.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { descendants, type Measured, measure } from './process';
import { copyProject, generateDocuments, makeCold, type Project } from './project';

const BIN = path.resolve('src/cli/bin.mjs');
const TICKS = 100;
const WORKERS = 2;

/** A job as its worker told it. */
export interface JobTime {
  kind: string;
  seconds: number;
}

export interface Scale {
  alone: Measured;
  /** Of the build that hands out. */
  builder: Measured;
  /** CPU seconds of all workers while they served it. */
  workersCpuSeconds: number;
  jobs: JobTime[];
  /** Bytes that lie in the store afterwards. */
  storeBytes: number;
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'lectern-scale-'));

/** Of the first document, from nothing. */
export async function measureScale(): Promise<Scale> {
  const port = await freePort();
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--save', ''];
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  const site = ['--queue', `redis://127.0.0.1:${port}`, '--store', newFolder()];
  const [one, other] = [copyProject('ketamine'), copyProject('ketamine')];
  const workers: Worker[] = [];
  try {
    const alone = await build(one, []);
    for (let i = 0; i < WORKERS; i++) workers.push(await startWorker(site));
    const before = workers.map(({ child }) => cpuOf(child));
    const builder = await build(other, site);
    const used = workers.map(({ child }, i) => cpuOf(child) - (before[i] ?? 0));
    return {
      ...{ alone, builder, jobs: workers.flatMap(({ said }) => jobsIn(said())) },
      workersCpuSeconds: used.reduce((sum, seconds) => sum + seconds, 0),
      storeBytes: bytesIn(site[3] ?? ''),
    };
  } finally {
    for (const { child } of workers) child.kill('SIGINT');
    server.kill();
    await wait(1000);
    for (const { folder } of [one, other]) rmSync(folder, { recursive: true, force: true });
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
}

async function startWorker(site: readonly string[]): Promise<Worker> {
  const child = spawn(process.execPath, [BIN, 'worker', ...site, '--jobs', '1', '--own-code'], {
    cwd: newFolder(),
  });
  let text = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (data: Buffer) => {
      text += data;
      if (text.includes('Waits for jobs')) resolve();
    });
    child.on('close', () => reject(new Error(text)));
  });
  await ready;
  return { child, said: () => text };
}

const jobsIn = (text: string): JobTime[] =>
  [...text.matchAll(/^(speak|sound|draw) .*: ([\d.]+) s$/gm)].map(([, kind = '', seconds]) => ({
    kind,
    seconds: Number(seconds),
  }));

/** Of a process and all that it started, those that have ended included, s. */
function cpuOf({ pid = -1 }: ChildProcess): number {
  const ticks = descendants(pid).map((one) => {
    const stat = readFileSync(`/proc/${one}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return [11, 12, 13, 14].reduce((sum, field) => sum + Number(stat[field] ?? 0), 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS;
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, info) => sum + (info.isFile() ? info.size : 0), 0);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** As lines for people. */
export function describeScale({
  alone,
  builder,
  workersCpuSeconds,
  jobs,
  storeBytes,
}: Scale): string {
  const cpu = builder.cpuSeconds + workersCpuSeconds;
  const more = (cpu / alone.cpuSeconds - 1) * 100;
  const kinds = [...new Set(jobs.map(({ kind }) => kind))].map((kind) => {
    const own = jobs.filter((job) => job.kind === kind).map(({ seconds }) => seconds);
    const sum = own.reduce((all, seconds) => all + seconds, 0);
    return `${own.length} ${kind} (${sum.toFixed(1)} s, the longest ${Math.max(...own).toFixed(1)} s)`;
  });
  return [
    `one process: ${alone.wallSeconds.toFixed(1)} s, ${alone.cpuSeconds.toFixed(1)} CPU seconds`,
    `two workers: ${builder.wallSeconds.toFixed(1)} s, ${cpu.toFixed(1)} CPU seconds (${more.toFixed(0)} % more), of which the build itself ${builder.cpuSeconds.toFixed(1)}`,
    `jobs: ${kinds.join(', ')}`,
    `store: ${(storeBytes / 1e6).toFixed(1)} MB`,
    '',
  ].join('\n');
}
