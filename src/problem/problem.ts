/** What is wrong with a document, where, and what to do: collected, never thrown. */
import { type Code, messages } from './messages';
import { hideSecrets } from './secret';

/** A place in a file: 1-based line and column, and how many characters it covers. */
export interface Place {
  line: number;
  column: number;
  length?: number;
}

export type Severity = 'error' | 'warning';

export interface Problem extends Required<Place> {
  code: Code;
  severity: Severity;
  message: string;
  fix: string;
  file: string;
}

export type Report = <C extends Code>(
  code: C,
  place: Place,
  ...values: Parameters<(typeof messages)[C]>
) => void;

export interface Problems {
  readonly file: string;
  readonly list: Problem[];
  /** Adds a problem; `values` fill the sentence of `code` in messages.ts. The same problem at the same place is kept once. */
  report: Report;
  /** True when at least one problem is an error. */
  failed(): boolean;
}

/** An empty collection of problems of `file`, which is shown as given. */
export function collectProblems(file: string): Problems {
  const list: Problem[] = [];
  const known = new Set<string>();
  return {
    file,
    list,
    report(code, place, ...values) {
      const say = messages[code] as (...values: unknown[]) => Omit<Problem, 'code' | 'file'>;
      const said = say(...values);
      const words = { ...said, message: hideSecrets(said.message) };
      const { line, column, length = 1 } = place;
      const problem = { ...words, code, file, line, column, length };
      const key = `${code} ${line}:${column} ${words.message}`;
      if (known.has(key)) return;
      known.add(key);
      list.push(problem);
    },
    failed: () => list.some((problem) => problem.severity === 'error'),
  };
}

/** By line, then column, then errors first. */
export function sortProblems(list: readonly Problem[]): Problem[] {
  const weight = (p: Problem) => (p.severity === 'error' ? 0 : 1);
  return [...list].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      weight(a) - weight(b),
  );
}
