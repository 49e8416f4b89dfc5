/** The numbers of a fence, each with its place: what is no number is told where it stands, and leaves a gap. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../../problem/problem';
import type { FenceRead } from './fence';
import { readNumber } from './number';
import type { Series } from './schema';
import type { ChartType, Data } from './type';

/** Says that a value is no number: where in the fence, of what, and what may be meant. */
export type TellValue = (place: Place, value: string, of: string, mend?: number) => void;

interface Reading {
  number(node: unknown, of: string): number | null;
}

/** Undefined where the data have none of the forms that are known. */
export function readData(read: FenceRead, type: ChartType, tell: TellValue): Data | undefined {
  const { fence, yaml } = read;
  const node: unknown = yaml.tree.get('data', true);
  const reading: Reading = { number: (value, of) => numberOf(value, of, yaml, tell) };
  if (isSeq(node)) return fromList(node.items, fence.labels, reading);
  if (!isMap(node)) return undefined;
  const entries = node.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : String(key),
    value,
  }));
  if (entries.length === 0) return { labels: [], series: [], isSingle: true };
  if (entries.every(({ value }) => !isSeq(value))) return fromNumbers(entries, reading);
  const lists = entries.map(({ name, value }) => ({
    name,
    items: isSeq(value) ? value.items : [value],
  }));
  const [first] = lists.flatMap(({ items }) => items);
  if (isSeq(first)) return fromPairs(lists, reading);
  const rows = lists.map(({ name, items }) => ({
    name,
    values: items.map((item) => reading.number(item, name)),
  }));
  if (type.entries === 'rows') return turned(rows, fence.labels);
  return evened(rows, fence.labels);
}

type Entry = { name: string; value: unknown };
type List = { name: string; items: unknown[] };

const fromNumbers = (entries: readonly Entry[], { number }: Reading): Data => {
  // In YAML 1 and "1" are two keys; there is one place for each name, and the last stands.
  const last = new Map(entries.map(({ name, value }) => [name, number(value, name)]));
  return {
    labels: [...last.keys()],
    series: [{ name: '', values: [...last.values()] }],
    isSingle: true,
  };
};

/** Numbers alone, or points. */
function fromList(
  items: readonly unknown[],
  labels: readonly string[] | undefined,
  reading: Reading,
): Data {
  if (items.some((item) => isSeq(item)))
    return fromPairs([{ name: '', items: [...items] }], reading);
  const values = items.map((item, i) => reading.number(item, labels?.[i] ?? String(i + 1)));
  return { ...evened([{ name: '', values }], labels), isSingle: true };
}

/** Points in groups: `{North: [[1, 2], [3, 4]]}`. */
function fromPairs(lists: readonly List[], { number }: Reading): Data {
  const points = lists.flatMap(({ name, items }) =>
    items.map((item) => (isSeq(item) ? item.items : [item]).map((one) => number(one, name))),
  );
  const groups = lists
    .map(({ name, items }) => ({ name, count: items.length }))
    .filter(({ count }) => count > 0);
  return {
    labels: points.map((_, i) => String(i + 1)),
    series: [0, 1].map((at) => ({ name: '', values: points.map((point) => point[at] ?? null) })),
    isSingle: false,
    ...(lists.length > 1 && { groups }),
  };
}

/** Series of the same length: what is missing is a gap, and a label that is missing its number. */
export function evened(series: readonly Series[], written: readonly string[] = []): Data {
  const count = Math.max(written.length, ...series.map(({ values }) => values.length));
  const labels = Array.from({ length: count }, (_, i) => written[i] ?? String(i + 1));
  const even = series.map(({ name, values }) => ({
    name,
    values: labels.map((_, i) => values[i] ?? null),
  }));
  return { labels, series: even, isSingle: false };
}

/** Entries as labels, their numbers as series that `heads` name. */
export function turned(rows: readonly Series[], heads: readonly string[] = []): Data {
  const count = Math.max(0, ...rows.map(({ values }) => values.length));
  return {
    labels: rows.map(({ name }) => name),
    series: Array.from({ length: count }, (_, at) => ({
      name: heads[at] ?? '',
      values: rows.map(({ values }) => values[at] ?? null),
    })),
    isSingle: false,
  };
}

function numberOf(node: unknown, of: string, yaml: FenceRead['yaml'], tell: TellValue) {
  if (node === null || node === undefined) return null;
  const value: unknown = isScalar(node) ? node.value : undefined;
  if (value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const written = isScalar(node) ? (node.source ?? String(value)) : String(node);
  const read = typeof value === 'string' ? readNumber(value) : { mend: undefined };
  if ('value' in read) return read.value;
  const at = (node as Node).range?.[0];
  const place =
    at === undefined ? yaml.placeOf(['data'], 'value') : yaml.placeAt(at, written.length);
  tell(place, written, of, 'mend' in read ? read.mend : undefined);
  return null;
}
