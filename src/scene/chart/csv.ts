/** Comma-separated values (RFC 4180), with the place of each cell; semicolons and tabs part columns, too. */

export interface Cell {
  text: string;
  /** From 1, UTF-16. */
  line: number;
  column: number;
}

export interface Csv {
  rows: Cell[][];
  separator: string;
}

const SEPARATORS = [',', ';', '\t'];

/** Rows of at least one cell that is not empty. Quotation marks that are never closed end with the file. */
export function parseCsv(source: string): Csv {
  const text = source.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const rows: Cell[][] = [[]];
  let [at, line, start] = [0, 1, 0];
  while (at < text.length) {
    const cell = readCell(text, at, separator);
    rows.at(-1)?.push({ text: cell.text, line, column: at - start + 1 });
    for (const [index, sign] of [...text.slice(at, cell.end)].entries())
      if (sign === '\n') [line, start] = [line + 1, at + index + 1];
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) rows.at(-1)?.push({ text: '', line, column: at - start + 1 });
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    [line, start] = [line + 1, at];
    rows.push([]);
  }
  return { rows: rows.filter((row) => row.some((cell) => cell.text !== '')), separator };
}

function readCell(text: string, from: number, separator: string): { text: string; end: number } {
  const quote = /[^\S\n\t]*"/y;
  quote.lastIndex = from;
  if (quote.test(text)) {
    const body = /((?:[^"]|"")*)"?[^\n\r,;\t]*/y;
    body.lastIndex = quote.lastIndex;
    const found = body.exec(text);
    return { text: (found?.[1] ?? '').replaceAll('""', '"').trim(), end: body.lastIndex };
  }
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  const isWindows = text[end - 1] === '\r' && (end === text.length || text[end] === '\n');
  if (isWindows && end > from) end -= 1;
  return { text: text.slice(from, end).trim(), end };
}

/** What stands most often in the first line. */
function separatorOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const counts = SEPARATORS.map((sign) => head.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
