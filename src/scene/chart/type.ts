/** What a type of chart is: a file each in types/, entered in types.ts. Its view is view/chart/<Type>.tsx. */
import type { Step } from '../define';
import type { Fence } from './fence';
import type { ChartFields, ChartForm, Series } from './schema';

/** What an author's data are, wherever they come from. */
export interface Data {
  /** Names of what has a number each, e.g. months; as many as the longest series has numbers. */
  labels: string[];
  series: Series[];
  /** Each label has one number, and the series no name. */
  isSingle: boolean;
  /** Points of a `scatter` in groups. */
  groups?: { name: string; count: number }[];
}

export type Shaped = Pick<ChartFields, 'labels' | 'series' | 'reveal'> &
  Partial<Pick<ChartFields, 'y' | 'hole' | 'of' | 'edges' | 'groups'>>;

/** What it cannot draw, in words that go on "…, since", and what does. */
export interface Unfit {
  instead: ChartForm;
  since: string;
}

export interface ChartType {
  form: ChartForm;
  /** What others call it. */
  also: readonly string[];
  /** What `name: [numbers]` is: a series, or a label with a number in each series. Series when left out. */
  entries?: 'rows';
  /** How a file with a row for each label and a column for each series is to be turned. */
  turnsFile?(data: Data): boolean;
  /** As many as are told apart; 12 when left out. */
  mostSeries?: number;
  /** 60 when left out. */
  mostLabels?: number;
  shape(data: Data, fence: Fence, write: (value: number) => string): Shaped | Unfit;
  /** What is said at each step where the section has no prose; the names of its steps when left out. */
  say?(chart: ChartFields, words: ChartWords): string[];
}

/** A fence that was read. */
export interface Read {
  fence: Fence;
  data: Data;
  type: ChartType;
  /** Nobody is told that something else is drawn. */
  isSilent?: boolean;
}

/** How numbers and spans of them are said. */
export interface ChartWords {
  /** A number with its unit. */
  number(value: number): string;
  fromTo(from: string, to: string): string;
}

/** A step for each label, or for each series. */
export const stepsOf = ({ reveal, labels, series, groups }: ChartFields): Step[] =>
  (reveal === 'bar' ? labels : (groups ?? series).map(({ name }) => name)).map((text) => ({
    text,
  }));

/** From its first to its last number. */
export function sayCourse({ name, values }: Series, { number, fromTo }: ChartWords): string {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return name;
  const course = known.length > 1 ? fromTo(number(first), number(last)) : number(first);
  return [name, course].filter(Boolean).join(': ');
}

/** Numbers beyond these are seen faster than said. */
const MOST_SAID = 4;

/** Each label with its number, where they are few. */
export function sayEach(chart: ChartFields, series: Series, { number }: ChartWords): string {
  const each = chart.labels.flatMap((label, i) => {
    const value = series.values[i] ?? null;
    return value === null ? [] : [`${label} ${number(value)}`];
  });
  const isFew = each.length <= MOST_SAID;
  return [series.name, isFew ? each.join(', ') : ''].filter(Boolean).join(': ');
}

export const isCounted = (value: number | null): value is number => value !== null;
export const numbersOf = ({ series }: Pick<Data, 'series'>): number[] =>
  series.flatMap(({ values }) => values.filter(isCounted));
