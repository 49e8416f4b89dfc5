/** Problems as an author reads them: the place, the line with the spot underlined, the way to mend it. */

import { readFile } from 'node:fs/promises';
import type { Document } from '../document/schema';
import type { OwnScene } from '../narration/takes/told';
import type { Problem } from '../problem/problem';
import { hideSecrets } from '../problem/secret';
import type { Piece } from '../scene/account';
import type { DrawnNumber } from '../staging/drawn-list';

const WIDEST = 120;
/** Warnings of one kind in a file that are shown each for itself; of more, the first is, with the places of the others. */
const APART = 3;

/** All problems, the text of the file quoted, and a sum at the end. Many warnings of one kind are shown together. */
export async function formatProblems(
  problems: readonly Problem[],
  colour: boolean,
): Promise<string> {
  const files = new Map<string, string[]>();
  for (const file of new Set(problems.map(({ file }) => file)))
    files.set(file, (await readFile(file, 'utf8').catch(() => '')).split(/\r\n|\r|\n/));
  const shown = together(problems).map(([problem, others]) =>
    formatProblem(problem, others, files.get(problem.file) ?? [], colour),
  );
  return `${shown.join('\n\n')}\n\n${sum(problems)}\n`;
}

/** Each problem that is shown, and those that are shown with it. */
function together(problems: readonly Problem[]): [Problem, Problem[]][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { file, code, severity } = problem;
    const key = severity === 'warning' ? `${file}\n${code}` : `${groups.size}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const large = [...groups.values()].filter((group) => group.length > APART);
  return problems.flatMap((problem): [Problem, Problem[]][] => {
    const group = large.find((one) => one.includes(problem));
    if (!group) return [[problem, []]];
    return group[0] === problem ? [[problem, group.slice(1)]] : [];
  });
}

function formatProblem(
  problem: Problem,
  others: readonly Problem[],
  lines: readonly string[],
  colour: boolean,
): string {
  const { file, line, column, severity, message, fix } = problem;
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const label = severity === 'error' ? '' : `${paint(33, 'Warning:')} `;
  const head = `${paint(1, `${file}:${line}:${column}`)}  ${label}${message}`;
  const quote = quoteLine(problem, lines[line - 1] ?? '');
  const mark = severity === 'error' ? 31 : 33;
  const body = quote ? [quote.text, paint(mark, quote.underline)] : [];
  const more = others.map((other) => `${other.line}:${other.column}`);
  const also = more.length > 0 ? [`   The same at ${more.join(', ')}.`] : [];
  return [head, ...body, `   ${paint(36, 'Fix:')} ${fix}`, ...also].join('\n');
}

/** The line with its number, cut around the spot when it is long. */
function quoteLine({ line, column, length }: Problem, text: string) {
  if (!text.trim()) return undefined;
  const from = column + length > WIDEST ? Math.max(0, column - 1 - WIDEST / 2) : 0;
  const clean = hideSecrets(text)
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '·');
  const part = clean.slice(from, from + WIDEST);
  const number = String(line).padStart(5);
  const start = column - 1 - from;
  const reach = Math.max(1, Math.min(length, part.length - start));
  return {
    text: `${number} | ${part}`,
    underline: `${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, start))}${'~'.repeat(reach)}`,
  };
}

function sum(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity'], word: string) => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length === 0 ? [] : [`${length} ${word}${length === 1 ? '' : 's'}`];
  };
  return [...count('error', 'error'), ...count('warning', 'warning')].join(', ');
}

/** A document's pieces, of which file they are. */
export type FilePiece = Piece & { file: string };

/** A scene of a file of which its author says something. */
export interface FileTakes extends OwnScene {
  file: string;
}

/** The language of a document, and what tells it: its author, its text, or nobody. */
export interface FileLanguage {
  file: string;
  lang: string;
  from: Document['langFrom'];
}

/** A number of a file that is drawn. */
export interface FileNumber extends DrawnNumber {
  file: string;
}

/** A problem as programs read it. */
export const jsonProblem = ({ severity, message, fix, file, line, column }: Problem) => ({
  ...{ severity, message, fix, file, line, column },
});

/** What `check --json` prints. */
export const jsonCheck = (
  problems: readonly Problem[],
  pieces: readonly FilePiece[],
  languages: readonly FileLanguage[] = [],
  takes: readonly FileTakes[] = [],
  drawn: readonly FileNumber[] = [],
): string =>
  `${JSON.stringify(
    {
      languages,
      problems: problems.map(jsonProblem),
      pieces: pieces.map(({ fate, file, line, column, text }) => ({
        ...{ fate, file, line, column, text },
      })),
      ...(takes.length > 0 ? { takes } : {}),
      ...(drawn.length > 0 ? { drawn } : {}),
    },
    null,
    2,
  )}\n`;
