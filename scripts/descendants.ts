/** Which processes were started by which. Linux only, else none. */
import { readdirSync, readFileSync } from 'node:fs';

/** A file of proc(5); nothing where there is none. */
export const read = (file: string): string => {
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
