/** What was found of a part of the machine. */
import { Failure } from '../failure';

/** `limited`: it works, but slower or less well. `missing`: what `cost` names cannot be made. */
export type State = 'good' | 'limited' | 'missing';

export interface Finding {
  part: string;
  state: State;
  /** What was found. */
  found: string;
  /** What it costs that it is not better. */
  cost?: string;
  /** How to get it. */
  fix?: string;
}

/** What went wrong, its first line as what was found. */
export function missing(part: string, error: unknown, cost: string): Finding {
  const [found = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const fix = error instanceof Failure ? error.mend : undefined;
  return { part, state: 'missing', found, cost, ...(fix ? { fix } : {}) };
}
