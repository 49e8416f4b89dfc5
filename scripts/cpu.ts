/** How much processor time a process and all that it started have taken, those that ended between two looks included. Linux only. */
import { descendants, read } from './descendants';

/** Clock ticks a second. */
const TICKS = 100;

interface Seen {
  parent: number;
  program: string;
  /** Of its own, ticks. */
  own: number;
  /** Of what it started and has seen the end of, ticks. */
  waited: number;
  isThere: boolean;
}

export interface Taken {
  seconds: number;
  /** Of each program, where it was seen running. */
  byProgram: Record<string, number>;
}

/** What of the tree below `root` was taken until the last look. */
export function openCpu(root: number) {
  const seen = new Map<number, Seen>();
  return {
    /** Returns those that are there. */
    look(): number[] {
      const here = descendants(root);
      for (const one of seen.values()) one.isThere = false;
      for (const pid of here) {
        const now = readStat(pid);
        if (now) seen.set(pid, now);
      }
      return here;
    },
    taken(): Taken {
      const byProgram: Record<string, number> = {};
      for (const { program, own } of seen.values())
        byProgram[program] = (byProgram[program] ?? 0) + own / TICKS;
      return { seconds: ticksOf(root, seen) / TICKS, byProgram };
    },
  };
}

/** What ended between two looks is told by who waited for it. */
function ticksOf(pid: number, seen: ReadonlyMap<number, Seen>): number {
  const one = seen.get(pid);
  if (!one) return 0;
  const sum = (isThere: boolean) =>
    [...seen]
      .filter(([, child]) => child.parent === pid && child.isThere === isThere)
      .reduce((all, [child]) => all + ticksOf(child, seen), 0);
  return one.own + sum(true) + Math.max(one.waited, sum(false));
}

/** Fields 2, 4 and 14 to 17 of proc(5) stat. */
function readStat(pid: number): Seen | undefined {
  const stat = /^\d+ \((.*)\) \S (.*)$/s.exec(read(`/proc/${pid}/stat`));
  if (!stat) return undefined;
  const [, program = '', rest = ''] = stat;
  const fields = rest.split(' ').map(Number);
  const at = (field: number) => fields[field - 4] ?? 0;
  return {
    ...{ parent: at(4), program, own: at(14) + at(15), waited: at(16) + at(17) },
    isThere: true,
  };
}
