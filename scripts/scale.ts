/** What measure-scale.ts measures, for people and for simulate-scale.ts. */
import type { Taken } from './cpu';
import type { Measured } from './process';

/** A job as its worker told it. */
export interface JobTime {
  kind: string;
  seconds: number;
}

export interface Scale {
  alone: Measured;
  /** Of the build that hands out. */
  builder: Measured;
  /** Of each worker: before there was a job, and while it served the build. */
  workers: { start: Taken; served: Taken }[];
  jobs: JobTime[];
  /** What of the build cannot be spread: its joining, s, as it says; all else that it does is before. */
  joinSeconds: number;
  /** Bytes that lie in the store afterwards. */
  storeBytes: number;
}

/** What simulate-scale.ts needs of it. */
export interface Times {
  /** s of each job, by kind. */
  jobs: Record<string, number[]>;
  /** Of the build, s: reading, layout and deck, with handing out; and joining. */
  before: number;
  after: number;
  /** In the store, for each scene. */
  bytes: number;
}

export const timesOf = ({ jobs, builder, joinSeconds, storeBytes }: Scale): Times => ({
  jobs: Object.fromEntries(
    [...new Set(jobs.map(({ kind }) => kind))].map((kind) => [
      kind,
      jobs.filter((job) => job.kind === kind).map(({ seconds }) => seconds),
    ]),
  ),
  before: Number((builder.cpuSeconds - joinSeconds).toFixed(1)),
  after: joinSeconds,
  bytes: Math.round(storeBytes / jobs.filter(({ kind }) => kind === 'draw').length),
});

/** As lines for people. */
export function describeScale({
  alone,
  builder,
  workers,
  jobs,
  joinSeconds,
  storeBytes,
}: Scale): string {
  const cpu = workers.reduce((sum, { served }) => sum + served.seconds, builder.cpuSeconds);
  const more = (cpu / alone.cpuSeconds - 1) * 100;
  const kinds = [...new Set(jobs.map(({ kind }) => kind))].map((kind) => {
    const own = jobs.filter((job) => job.kind === kind).map(({ seconds }) => seconds);
    const sum = own.reduce((all, seconds) => all + seconds, 0);
    return `${own.length} ${kind} (${sum.toFixed(1)} s, the longest ${Math.max(...own).toFixed(1)} s)`;
  });
  return [
    `one process: ${alone.wallSeconds.toFixed(1)} s, ${alone.cpuSeconds.toFixed(1)} CPU seconds`,
    `two workers: ${builder.wallSeconds.toFixed(1)} s, ${cpu.toFixed(1)} CPU seconds (${more.toFixed(0)} % more), of which the build itself ${builder.cpuSeconds.toFixed(1)}`,
    ...programs([alone.cpuOf], 'one process'),
    ...programs([builder.cpuOf], 'the build'),
    ...programs(
      workers.map(({ served }) => served.byProgram),
      'the workers',
    ),
    `start of a worker, before all this: ${workers.map(({ start }) => start.seconds.toFixed(1)).join(' and ')}`,
    `jobs: ${kinds.join(', ')}`,
    `not spread: ${((builder.cpuSeconds / cpu) * 100).toFixed(0)} % of the CPU seconds; joining takes ${joinSeconds.toFixed(1)} s`,
    `store: ${(storeBytes / 1e6).toFixed(1)} MB`,
    '',
  ].join('\n');
}

/** Where the CPU seconds of processes went. */
function programs(all: readonly Record<string, number>[], who: string): string[] {
  const sums = new Map<string, number>();
  for (const [program, seconds] of all.flatMap((one) => Object.entries(one)))
    sums.set(program, (sums.get(program) ?? 0) + seconds);
  const shown = [...sums].filter(([, seconds]) => seconds >= 0.05).sort((a, b) => b[1] - a[1]);
  return [`  ${who}: ${shown.map(([name, s]) => `${name} ${s.toFixed(1)}`).join(', ')}`];
}
