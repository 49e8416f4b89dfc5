/** Runs a command and measures it: wall and processor seconds, and the most memory that its processes held together. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  code: number | null;
  wallSeconds: number;
  /** User and system time of all processes of the command. Linux only, else 0. */
  cpuSeconds: number;
  /** Largest sum of proportional set sizes (PSS: shared pages counted once), MB. Linux only, else 0. */
  peakMb: number;
  output: string;
}

const EVERY_MS = 100;
/** Clock ticks a second, and kB in a MB. */
const TICKS = 100;
const KB = 1024;

/** Runs `command` in the folder `cwd`, with `env` beside what this process has. Throws when it fails. */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const started = performance.now();
  const all = { ...process.env, ...env };
  const child = spawn(command, args, { cwd, env: all, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  const ticks = new Map<number, number>();
  let peakKb = 0;
  const timer = setInterval(() => {
    const tree = descendants(child.pid ?? -1);
    for (const pid of tree) ticks.set(pid, Math.max(ticks.get(pid) ?? 0, cpuTicks(pid)));
    peakKb = Math.max(
      peakKb,
      tree.reduce((sum, pid) => sum + pssKb(pid), 0),
    );
  }, EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return {
    code,
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: [...ticks.values()].reduce((sum, n) => sum + n, 0) / TICKS,
    peakMb: peakKb / KB,
    output,
  };
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended, or this is not Linux.
    return '';
  }
};

/** The process and all below it. */
export function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of listProcesses()) {
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1]);
    if (parent) parents.set(Number(name), parent);
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()].filter((pid) => isBelow(pid));
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** utime and stime, fields 14 and 15 of proc(5) stat. */
function cpuTicks(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

const pssKb = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
