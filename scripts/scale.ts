/** What measure-scale.ts measures, for people and for simulate-scale.ts. */
import type { Taken } from './cpu';
import type { Measured } from './process';

/** A job as its worker told it. */
export interface JobTime {
  kind: string;
  seconds: number;
}

/** Of a document, by workers. */
export interface ByWorkers {
  /** Of the build that hands out. */
  builder: Measured;
  /** Of each worker while it served the build. */
  workers: Taken[];
  /** Of each worker before that, until it waits for jobs, CPU seconds. */
  startSeconds: number[];
  /** Of the queue's own server while it served the build, CPU seconds. */
  serverSeconds: number;
  jobs: JobTime[];
  /** What of the build cannot be spread: its joining, s, as it says; all else that it does is before. */
  joinSeconds: number;
  /** Bytes that lie in the store afterwards. */
  storeBytes: number;
}

export interface Scale {
  alone: Measured;
  /** So many processes as there are workers, each of which makes all of it, at once. */
  beside: Measured[];
  /** By workers that were just started, and so wake a voice and open a browser each. */
  fresh: ByWorkers;
  /** By workers that had made another document. */
  warm: ByWorkers;
}

/** What simulate-scale.ts needs of it. */
export interface Times {
  /** s of each job on a core of its own, by kind. */
  jobs: Record<string, number[]>;
  /** Of the build, s: reading, layout and deck, with handing out; and joining. */
  before: number;
  after: number;
  /** In the store, for each scene. */
  bytes: number;
}

/** Other work on the machine makes jobs longer, and no CPU second more: all together have those that their workers took. */
export function timesOf({ fresh, warm: { jobs, workers, builder, joinSeconds } }: Scale): Times {
  const took = sumOf(workers.map(({ seconds }) => seconds));
  const share = took / sumOf(jobs.map(({ seconds }) => seconds));
  const of = (kind: string) => secondsOf(jobs, kind).map((s) => Number((s * share).toFixed(2)));
  const after = Math.min(joinSeconds, builder.cpuSeconds);
  return {
    jobs: Object.fromEntries(kindsIn(jobs).map((kind) => [kind, of(kind)])),
    before: Number((builder.cpuSeconds - after).toFixed(1)),
    after,
    bytes: Math.round(fresh.storeBytes / secondsOf(jobs, 'draw').length),
  };
}

const kindsIn = (jobs: readonly JobTime[]) => [...new Set(jobs.map(({ kind }) => kind))].sort();
const secondsOf = (jobs: readonly JobTime[], kind: string): number[] =>
  jobs.flatMap((job) => (job.kind === kind ? [job.seconds] : [])).sort((a, b) => a - b);
const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/** As lines for people. */
export function describeScale({ alone, beside, fresh, warm }: Scale): string {
  const each = sumOf(beside.map(({ cpuSeconds }) => cpuSeconds)) / beside.length;
  return [
    `one process: ${alone.wallSeconds.toFixed(1)} s, ${alone.cpuSeconds.toFixed(1)} CPU seconds`,
    ...programs([alone.cpuOf], 'it'),
    `two processes beside each other, each all of it: ${each.toFixed(1)} CPU seconds each`,
    ...describe(fresh, [alone.cpuSeconds, each], 'two workers that were just started'),
    ...describe(warm, [alone.cpuSeconds, each], 'two workers that had made another document'),
    describeWaking(alone.cpuSeconds, fresh, warm),
    `store: ${(fresh.storeBytes / 1e6).toFixed(1)} MB`,
    '',
  ].join('\n');
}

const cpuOf = ({ builder, workers, serverSeconds }: ByWorkers): number =>
  builder.cpuSeconds + serverSeconds + sumOf(workers.map(({ seconds }) => seconds));

/** One process wakes one voice and one browser: what more is woken is no cost of queue and store. */
function describeWaking(alone: number, fresh: ByWorkers, warm: ByWorkers): string {
  const { length } = fresh.workers;
  const waking = (cpuOf(fresh) - cpuOf(warm)) / length;
  const rest = cpuOf(fresh) - alone - waking * (length - 1);
  return `waking a voice and a browser: ${waking.toFixed(1)} CPU seconds each; without those of the second worker, two that were just started take ${((rest / alone) * 100).toFixed(0)} % more than one process`;
}

function describe(taken: ByWorkers, others: readonly number[], who: string): string[] {
  const { builder, workers, startSeconds, serverSeconds, jobs, joinSeconds } = taken;
  const cpu = cpuOf(taken);
  const [more, beyond] = others.map((other) => ((cpu / other - 1) * 100).toFixed(0));
  const kinds = kindsIn(jobs).map((kind) => {
    const own = secondsOf(jobs, kind);
    return `${own.length} ${kind} (${sumOf(own).toFixed(1)} s, the longest ${own.at(-1)?.toFixed(1)} s)`;
  });
  return [
    `${who}: ${builder.wallSeconds.toFixed(1)} s, ${cpu.toFixed(1)} CPU seconds (${more} % more than one process, ${beyond} % more than one beside another), of which the build itself ${builder.cpuSeconds.toFixed(1)} (joining ${joinSeconds.toFixed(1)}), and the queue's server ${serverSeconds.toFixed(1)}`,
    ...programs([builder.cpuOf], 'the build'),
    ...programs(
      workers.map(({ byProgram }) => byProgram),
      'the workers',
    ),
    `  not counted: starting the workers ${startSeconds.map((s) => s.toFixed(1)).join(' and ')}`,
    `  jobs: ${kinds.join(', ')}`,
  ];
}

/** Where the CPU seconds of processes went. */
function programs(all: readonly Record<string, number>[], who: string): string[] {
  const sums = new Map<string, number>();
  for (const [program, seconds] of all.flatMap((one) => Object.entries(one)))
    sums.set(program, (sums.get(program) ?? 0) + seconds);
  const shown = [...sums].filter(([, seconds]) => seconds >= 0.05).sort((a, b) => b[1] - a[1]);
  return [`  ${who}: ${shown.map(([name, s]) => `${name} ${s.toFixed(1)}`).join(', ')}`];
}
