/** The command `diff`: what changed since an earlier timeline or revision, as a page or for a program. */
import path from 'node:path';
import { LIMIT_BYTES, pruneStore } from '../cache/prune';
import { compareWith, makeDiff } from '../comparison';
import { countSorts, type Diff, isSame, SORTS } from '../diff/build';
import { jsonDiff } from '../diff/json';
import { clock, signed } from '../diff/time';
import { checkDocument, type Options } from '../pipeline';
import type { Problem } from '../problem/problem';
import { openProgress } from './progress';
import { formatProblems } from './report';

export interface DiffCall {
  file: string;
  old: string;
  /** Prints the changes and writes no page. */
  json: boolean;
  options: Omit<Options, 'onProgress'>;
  print(text: string): void;
  say(text: string): void;
}

/** Returns the exit code. */
export async function runDiff(call: DiffCall): Promise<number> {
  const { file, old, json, say, print } = call;
  const checked = await checkDocument(file, call.options);
  await sayProblems(checked.problems, say);
  if (checked.failed || !checked.read) return 1;
  const screen = { write: say, terminal: process.stderr.isTTY, now: () => performance.now() };
  const { onProgress, stop } = openProgress(screen);
  try {
    const options: Options = { ...call.options, onProgress };
    const { problems, diff } = await compareWith(old, file, checked.read, options);
    stop();
    await sayProblems(problems, say);
    if (!diff) return problems.some(({ code }) => code === 'revisionOption') ? 2 : 1;
    const page = json ? undefined : await makeDiff(diff, options);
    stop();
    await pruneStore(options.storeDir, LIMIT_BYTES, Date.now());
    if (page === undefined) print(jsonDiff(diff));
    else {
      say(`${sum(diff)}\n`);
      print(`${path.relative('', page) || page}\n`);
    }
    return 0;
  } finally {
    stop();
  }
}

async function sayProblems(problems: readonly Problem[], say: DiffCall['say']): Promise<void> {
  if (problems.length > 0) say(await formatProblems(problems, process.stderr.isTTY));
}

/** e.g. `2 changed, 1 new, 9 unchanged; 4:22 → 4:31 (+9.0 s)` */
function sum(diff: Diff): string {
  const [was, is] = [diff.before, diff.after].map(({ timeline }) => timeline.durationMs);
  if (isSame(diff)) return `Nothing changed: ${clock(is ?? 0)}`;
  const counts = countSorts(diff);
  const parts = SORTS.filter((sort) => counts[sort] > 0).map((sort) => `${counts[sort]} ${sort}`);
  const lengths = `${clock(was ?? 0)} → ${clock(is ?? 0)} (${signed((is ?? 0) - (was ?? 0))})`;
  return `${parts.join(', ')}; ${lengths}`;
}
