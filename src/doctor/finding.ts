/** What was found of a part of the machine. */

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

/** What went wrong, its first line as what was found, the rest as the way to mend it. */
export function missing(part: string, error: unknown, cost: string): Finding {
  const [found = '', ...rest] = (error instanceof Error ? error.message : String(error)).split(
    '\n',
  );
  const fix = rest.join(' ').replace(/^Fix: /, '');
  return { part, state: 'missing', found, cost, ...(fix ? { fix } : {}) };
}
