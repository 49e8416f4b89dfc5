/** A table of LaTeX as one of Markdown. */
import { callAt } from './arguments';

const RULES =
  /\\(?:hline|toprule|midrule|bottomrule|centering|endhead|endfirsthead|endfoot|endlastfoot|cline\{[^{}]*\}|cmidrule(?:\([^()]*\))?\{[^{}]*\}|caption\{[^{}]*\})/g;
/** `\multicolumn{2}{c}{words}` */
const SPAN = /\\multi(?:column|row)\{[^{}]*\}\{[^{}]*\}\{([^{}]*)\}/g;

/** `name` begins behind `from`, and ends before `close`. Commands in cells stay as they are written. */
export function tableOf(text: string, name: string, from: number, close: number): string {
  const { end } = callAt(text, from, /[xy*]$|tabulary/.test(name) ? 2 : 1);
  const rows = text
    .slice(end, close)
    .replace(RULES, ' ')
    .replace(SPAN, '$1')
    .split(/\\\\(?:\[[^\]]*\])?/)
    .map((row) => row.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((row) => row.split(/(?<!\\)&/).map(cellOf));
  const most = Math.max(0, ...rows.map(({ length }) => length));
  if (most === 0) return '';
  const lines = rows.map((row) => lineOf([...row, ...Array<string>(most - row.length).fill('')]));
  return `\n\n${[lines[0], lineOf(Array<string>(most).fill('---')), ...lines.slice(1)].join('\n')}\n\n`;
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cellOf = (cell: string): string =>
  cell
    .replace(/\\textbf\{([^{}]*)\}/g, '**$1**')
    .replace(/\\(?:textit|emph)\{([^{}]*)\}/g, '*$1*')
    .replace(/\\[A-Za-z]+\{([^{}]*)\}/g, '$1')
    .replace(/\\([%&_#$])/g, '$1')
    .replaceAll('|', '\\|')
    .trim();
