/**
 * Tables that are drawn with signs, as Pandoc and reStructuredText have them (`+---+`, `|   |`), become tables of Markdown,
 * a row each: what a cell holds in several lines stands in several there. What has cells across others stays as it is drawn.
 */
import type { Edit } from '../source/edits';
import type { IsFree } from '../source/ranges';

const DRAWN = /^ {0,3}\+(?:[-=:]{2,}\+)+[ \t]*(?:\n {0,3}[|+][^\n]*[|+][ \t]*)+(?=\n|$)/gm;
const BORDER = /^\+(?:[-=:]{2,}\+)+$/;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const FENCE = /^\s*(?:`{3,}|~{3,})/;
const MARK = /^\s*[-*+]\s+/;
const HEADING = /^\s*#{1,6}\s+(.*)$/;

/** Of each table that is free, one edit. */
export function findGrids(text: string, isFree: IsFree): Edit[] {
  return [...text.matchAll(DRAWN)].flatMap(({ 0: drawn, index }) => {
    const table = isFree(index)
      ? readGrid(drawn.split('\n').map((line) => line.trim()))
      : undefined;
    return table ? [{ start: index, end: index + drawn.length, text: table }] : [];
  });
}

/** Undefined where a line has other columns than the border. */
function readGrid(lines: readonly string[]): string | undefined {
  const [border = ''] = lines;
  if (!BORDER.test(lines.at(-1) ?? '')) return undefined;
  const ends = [...border].flatMap((sign, i) => (sign === '+' ? [i] : []));
  const rows: string[][][] = [[]];
  let head: string | undefined;
  for (const line of lines.slice(1)) {
    if (BORDER.test(line)) {
      if (line.length !== border.length) return undefined;
      if (line.includes('=') && head === undefined) head = line;
      rows.push([]);
      continue;
    }
    const cells = cellsOf(line, ends);
    if (!cells) return undefined;
    rows.at(-1)?.push(cells);
  }
  const written = rows
    .filter((row) => row.length > 0)
    .map((row) => rowOf(ends.slice(1).map((_, i) => row.map((cells) => cells[i] ?? ''))));
  const names = head ? written.slice(0, 1) : [rowOf(ends.slice(1).map(() => []))];
  const others = head ? written.slice(1) : written;
  return [...names, alignment(head ?? border), ...others].join('\n');
}

const rowOf = (cells: readonly (readonly string[])[]): string =>
  `| ${cells.map((lines) => cellOf(lines).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;

/** `:---:` keeps its signs. */
const alignment = (border: string): string =>
  `|${border
    .slice(1, -1)
    .split('+')
    .map((part) => `${part.startsWith(':') ? ':' : ''}---${part.endsWith(':') ? ':' : ''}`)
    .join('|')}|`;

/** The cells of a line by the columns of the border, in which some letters take two; undefined where they end elsewhere. */
function cellsOf(line: string, ends: readonly number[]): string[] | undefined {
  const letters = [...line].flatMap((letter) => (WIDE.test(letter) ? [letter, ''] : [letter]));
  if (letters.length !== (ends.at(-1) ?? 0) + 1) return undefined;
  if (ends.some((end) => letters[end] !== '|')) return undefined;
  return ends.slice(1).map((end, i) => letters.slice((ends[i] ?? 0) + 1, end).join(''));
}

/** The lines of a cell as one: its paragraphs, items and lines of code apart, all else together. */
function cellOf(lines: readonly string[]): string {
  const parts: string[] = [];
  let isCode = false;
  let goesOn = false;
  for (const line of lines) {
    if (FENCE.test(line)) [isCode, goesOn] = [!isCode, false];
    else if (line.trim() === '') goesOn = false;
    else if (isCode) parts.push(codeOf(line.trim()));
    else if (goesOn && !MARK.test(line)) parts.push(`${parts.pop() ?? ''} ${line.trim()}`);
    else {
      parts.push(line.replace(MARK, '').replace(HEADING, '**$1**').trim());
      goesOn = true;
    }
  }
  return parts.join('<br>');
}

const codeOf = (line: string): string => (line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``);
