/** Runs a command and measures it: wall and processor seconds, and the most memory that its processes held together. */
import { spawn } from 'node:child_process';
import { openCpu } from './cpu';
import { read } from './descendants';

export interface Measured {
  code: number | null;
  wallSeconds: number;
  /** User and system time of all processes of the command. Linux only, else 0. */
  cpuSeconds: number;
  /** The same by program, without what was too short to be seen. */
  cpuOf: Record<string, number>;
  /** Largest sum of proportional set sizes (PSS: shared pages counted once), MB. Linux only, else 0. */
  peakMb: number;
  output: string;
}

const EVERY_MS = 100;
/** kB in a MB. */
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
  const cpu = openCpu(child.pid ?? -1);
  let peakKb = 0;
  const timer = setInterval(() => {
    const tree = cpu.look();
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
    cpuSeconds: cpu.taken().seconds,
    cpuOf: cpu.taken().byProgram,
    peakMb: peakKb / KB,
    output,
  };
}

const pssKb = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
