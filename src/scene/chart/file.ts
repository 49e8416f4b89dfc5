/**
 * Data from a `.csv` file beside the document. The numbers themselves stand in the scene: what they are decides what is made
 * again.
 */
import { nearest } from '../../problem/nearest';
import { type Cell, type Csv, parseCsv } from './csv';
import { readNumber } from './number';
import type { ChartType, Data } from './type';

/** A cell that is no number, and what may be meant. */
export interface WrongCell extends Cell {
  of: string;
  mend: number | undefined;
}

export interface FileRead {
  data: Data;
  wrong: WrongCell[];
  /** Columns that are asked for and not there, each with the nearest that is. */
  missing: { name: string; known: string | undefined }[];
  /** Names of the columns that hold the numbers: titles of a `scatter`. */
  heads: string[];
}

interface Asked {
  type: ChartType;
  columns?: readonly string[];
}

/** Undefined where there is nothing in it. */
export function readDataText(text: string, asked: Asked): FileRead | undefined {
  const csv = parseCsv(text);
  const width = Math.max(0, ...csv.rows.map((row) => row.length));
  return csv.rows.length === 0 || width === 0 ? undefined : dataIn(csv, width, asked);
}

function dataIn(csv: Csv, width: number, { type, columns }: Asked): FileRead {
  const [first = [], ...rest] = csv.rows;
  const comma = csv.separator === ';';
  const isNumber = (cell: Cell | undefined) =>
    cell !== undefined && 'value' in readNumber(cell.text, { comma });
  const hasHead = !first.slice(width > 1 ? 1 : 0).some((cell) => isNumber(cell));
  const names = Array.from({ length: width }, (_, i) => (hasHead && first[i]?.text) || '');
  const rows = hasHead ? rest : csv.rows;
  const asked = (columns ?? []).map((name) => ({ name, at: names.indexOf(name) }));
  const missing = asked
    .filter(({ at }) => at < 0)
    .map(({ name }) => ({ name, known: nearest(name, names.filter(Boolean)) }));
  const all = columns ? asked.flatMap(({ at }) => (at < 0 ? [] : [at])) : names.map((_, i) => i);
  const isPlain = all.length === 1 || (type.form === 'scatter' && all.length === 2);
  const labelAt = isPlain ? -1 : (all[0] ?? -1);
  const valueAt = isPlain ? all : all.slice(1);
  const wrong: WrongCell[] = [];
  const numberAt = (row: Cell[], at: number): number | null => {
    const cell = row[at];
    if (!cell) return null;
    const read = readNumber(cell.text, { comma });
    if ('value' in read) return read.value;
    const of = row[labelAt]?.text || names[at] || String(at + 1);
    if ('mend' in read) wrong.push({ ...cell, of, mend: read.mend });
    return null;
  };
  const groupAt = type.form === 'scatter' && valueAt.length === 3 ? valueAt.pop() : undefined;
  const groups = groupAt === undefined ? undefined : grouped(rows, groupAt);
  const ordered = groups?.flatMap((group) => group.rows) ?? rows;
  const data: Data = {
    labels: ordered.map((row, i) => row[labelAt]?.text || `${i + 1}`),
    series: valueAt.map((at) => ({
      name: names[at] ?? '',
      values: ordered.map((row) => numberAt(row, at)),
    })),
    isSingle: valueAt.length === 1,
    ...(groups && { groups: groups.map(({ name, rows: of }) => ({ name, count: of.length })) }),
  };
  const heads = valueAt.map((at) => names[at] ?? '');
  return { data: type.turnsFile?.(data) ? turnedFile(data) : data, wrong, missing, heads };
}

/** Rows by what a column says, in the order in which that comes. */
function grouped(rows: readonly Cell[][], at: number): { name: string; rows: Cell[][] }[] {
  const groups = new Map<string, Cell[][]>();
  for (const row of rows) {
    const name = row[at]?.text ?? '';
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, of]) => ({ name, rows: of }));
}

/** Labels as series, and series as labels. */
const turnedFile = ({ labels, series }: Data): Data => ({
  labels: series.map(({ name }) => name),
  series: labels.map((name, row) => ({
    name,
    values: series.map(({ values }) => values[row] ?? null),
  })),
  isSingle: false,
});
