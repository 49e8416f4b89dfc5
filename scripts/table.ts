/** The results of a benchmark: medians of each case, and how many times faster than plain Remotion. */
import { availableParallelism, cpus } from 'node:os';
import type { Measured } from './process';

type Figures = Pick<Measured, 'wallSeconds' | 'cpuSeconds' | 'peakMb'>;

const median = (list: number[]): number => {
  const sorted = list.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
};

/** An empty table. */
export function openTable() {
  const cases = new Map<string, { runs: Measured[]; note: string }>();
  const notes = new Map<string, number>();

  const medianOf = (name: string): Figures => {
    const runs = cases.get(name)?.runs ?? [];
    return {
      wallSeconds: median(runs.map(({ wallSeconds }) => wallSeconds)),
      cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
      peakMb: median(runs.map(({ peakMb }) => peakMb)),
    };
  };
  const data = (plainSeconds: number | undefined) => ({
    machine: { cores: availableParallelism(), processor: cpus()[0]?.model ?? '' },
    node: process.version,
    notes: Object.fromEntries(notes),
    cases: [...cases].map(([name, { runs, note }]) => {
      const figures = medianOf(name);
      const times = plainSeconds && plainSeconds / figures.wallSeconds;
      return { name, runs: runs.length, ...figures, timesFasterThanPlain: times, note };
    }),
  });
  return {
    add(name: string, run: Measured, note = '') {
      const runs = [...(cases.get(name)?.runs ?? []), run];
      cases.set(name, { runs, note });
      process.stderr.write(`${name}: ${run.wallSeconds.toFixed(1)} s\n`);
    },
    note: (name: string, value: number) => void notes.set(name, value),
    median: medianOf,
    data,
    /** As a Markdown table. `plainSeconds` is what plain Remotion takes for the whole first document, when measured. */
    format(plainSeconds?: number): string {
      const rows = data(plainSeconds).cases.map((row) => [
        row.name,
        String(row.runs),
        row.wallSeconds.toFixed(1),
        row.cpuSeconds.toFixed(1),
        row.peakMb.toFixed(0),
        /scenes|stretch/.test(row.name) || !row.timesFasterThanPlain
          ? ''
          : `${row.timesFasterThanPlain.toFixed(1)}×`,
        row.note,
      ]);
      const head = ['case', 'runs', 'wall s', 'CPU s', 'peak MB', 'against plain', ''];
      const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
      const noted = [...notes].map(([name, value]) => `${name}: ${Number(value.toFixed(1))}`);
      return [...lines, '', ...noted].join('\n');
    },
  };
}
