/** What changed, in a line. */
import { countSorts, type Diff, isSame, SORTS } from './build';
import { clock, signed } from './time';

/** e.g. `2 changed, 1 new, 9 unchanged; 4:22 → 4:31 (+9.0 s)` */
export function sum(diff: Diff): string {
  const [was, is] = [diff.before, diff.after].map(({ timeline }) => timeline.durationMs);
  if (isSame(diff)) return `Nothing changed: ${clock(is ?? 0)}`;
  const counts = countSorts(diff);
  const parts = SORTS.filter((sort) => counts[sort] > 0).map((sort) => `${counts[sort]} ${sort}`);
  const lengths = `${clock(was ?? 0)} → ${clock(is ?? 0)} (${signed((is ?? 0) - (was ?? 0), 'en')})`;
  return `${parts.join(', ')}; ${lengths}`;
}
