/** What waits longer for something new than people like to look at the same. */
import { LEAVE_MS } from '../../timeline/motion';
import type { TimedScene } from '../../timeline/schema';

const LONG_MS = 5000;

export interface Wait {
  startMs: number;
  endMs: number;
}

/** Spans of a scene in which no step begins. What draws by time, and films, move by themselves. */
export function waitsOf({ steps, durationMs, everyFrame, films }: TimedScene): Wait[] {
  if (everyFrame || films) return [];
  const times = [0, ...steps.map(({ startMs }) => startMs), durationMs - LEAVE_MS];
  return times
    .slice(1)
    .map((endMs, i) => ({ startMs: times[i] ?? 0, endMs }))
    .filter(({ startMs, endMs }) => endMs - startMs > LONG_MS);
}
