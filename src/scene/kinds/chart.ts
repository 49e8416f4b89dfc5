/**
 * A bar or line chart from a fenced block of YAML named `chart`; each series is a step, or each bar where `data` has a
 * number for each.
 */

import type { Nodes } from 'mdast';
import { z } from 'zod';
import { parseYaml } from '../../document/yaml';
import { nearest } from '../../problem/nearest';
import { defineScene, type Tools } from '../define';
import { isMermaid, parseDiagram } from '../diagram/parse';
import { shownAs } from '../item';

/** More colours cannot be told apart. */
const MOST_SERIES = 4;

const number = z.number();
const label = z.union([z.string(), z.number()]).transform(String);

/** What others call them, and what shows the same. */
const FORMS: Record<string, 'bar' | 'line'> = {
  ...{ bars: 'bar', column: 'bar', columns: 'bar', histogram: 'bar', pie: 'bar', donut: 'bar' },
  ...{ doughnut: 'bar', lines: 'line', area: 'line', scatter: 'line', spline: 'line' },
};

/** What an author writes. `data` is `{label: number}`, or `{name: [numbers]}` with `labels`. */
export const chartFenceSchema = z.strictObject({
  type: z.enum(['bar', 'line']),
  unit: z.string().default(''),
  x: z.string().default(''),
  y: z.string().default(''),
  max: number.optional(),
  labels: z.array(label).optional(),
  /** A map, so that labels such as 2026 stay in the order in which they are written. */
  data: z.map(label, z.union([number, z.array(number.nullable())])),
});

/** What each key must be, in the reader's words. */
const WANTED = {
  type: 'bar or line',
  unit: 'text',
  x: 'text',
  y: 'text',
  max: 'a number',
  labels: 'a list of texts or numbers',
  data: 'a number, or a list of numbers, for each label',
} satisfies Record<keyof z.infer<typeof chartFenceSchema>, string>;

export const chart = defineScene({
  kind: 'chart',
  schema: z.object({
    form: z.enum(['bar', 'line']),
    unit: z.string(),
    /** Titles of the axes. */
    x: z.string(),
    y: z.string(),
    /** Upper end of the value axis, when the author sets it. */
    max: z.number().optional(),
    labels: z.array(z.string()),
    /** One value for each label; null leaves a gap. */
    series: z.array(z.strictObject({ name: z.string(), values: z.array(z.number().nullable()) })),
    /** What a step reveals. */
    reveal: z.enum(['bar', 'series']),
  }),
  read(section, tools) {
    const node = shownAs(section, tools, 'chart', 'needsChart', (one) => one.type === 'code');
    if (!node) return undefined;
    tools.take(node, 'shown');
    const read = isMermaid(node.lang) ? parsePie(node.value) : parseFence(node.value);
    if ('problem' in read) {
      tools.problem('chartBroken', node, read.problem);
      return undefined;
    }
    const { type: form, unit, x, data } = read.fence;
    const entries = [...data];
    const single = entries.every(([, value]) => typeof value === 'number');
    if (entries.length === 0) tools.problem('chartBroken', node, 'it has no data');
    if (!single && entries.length > MOST_SERIES)
      tools.problem('tooManySeries', node, entries.length, MOST_SERIES);
    if (entries.length === 0 || (!single && entries.length > MOST_SERIES)) return undefined;
    if (read.type !== form) tools.problem('chartForm', node, read.type, form);
    // A series alone has no legend: its name is the title of its values.
    const y = read.fence.y || (!single && entries.length === 1 ? (entries[0]?.[0] ?? '') : '');
    const series = single
      ? [{ name: y, values: entries.map(([, value]) => value as number) }]
      : entries.map(([name, values]) => ({ name, values: [values].flat() }));
    const labels = single ? entries.map(([name]) => name) : labelsFor(series, read.fence.labels);
    const { max } = checkValues(series, labels, read, tools, node);
    const even = series.map(({ name, values }) => ({
      name,
      values: labels.map((_, i) => values[i] ?? null),
    }));
    const reveal: 'bar' | 'series' = form === 'bar' && single ? 'bar' : 'series';
    const steps = (reveal === 'bar' ? labels : series.map(({ name }) => name)).map((text) => ({
      text,
    }));
    return { fields: { form, unit, x, y, max, labels, series: even, reveal }, steps };
  },
});

interface Series {
  name: string;
  values: (number | null)[];
}

/** As written; where there are too few, the number of each value. */
function labelsFor(series: readonly Series[], written: readonly string[] = []): string[] {
  const count = Math.max(written.length, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, i) => written[i] ?? String(i + 1));
}

/** Reports what does not fit together; the upper end of the axis is dropped when it is below a value. */
function checkValues(
  series: readonly Series[],
  labels: readonly string[],
  { fence, names }: Read,
  tools: Tools,
  node: Nodes,
): { max?: number } {
  const count = fence.labels?.length ?? labels.length;
  const uneven = series.find(({ values }) => values.length !== count);
  if (uneven) tools.problem('chartUneven', node, uneven.name, uneven.values.length, count);
  const repeated = repeatedIn(names);
  if (repeated !== undefined) tools.problem('chartRepeats', node, repeated);
  const highest = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const { max } = fence;
  if (max === undefined || max >= highest) return { max };
  tools.problem('chartMax', node, max, highest);
  return {};
}

/** The first text that is there before: there is one place for each. */
const repeatedIn = (texts: readonly string[]): string | undefined =>
  texts.find((text, i) => texts.indexOf(text) < i);

interface Read {
  fence: z.infer<typeof chartFenceSchema>;
  /** As written. */
  type: string;
  /** The keys of `data` as written: in the map, 1 and "1" are one. */
  names: string[];
}

/** A pie of Mermaid: what each slice is of the whole, or the numbers themselves where they are to be shown. */
function parsePie(text: string): Read | { problem: string } {
  const parsed = parseDiagram(text);
  if (!('pie' in parsed)) return { problem: 'wrong' in parsed ? parsed.wrong : 'it is no pie' };
  const { title, showsData, slices } = parsed.pie;
  const values = new Map<string, number>();
  for (const { label, value } of slices) values.set(label, (values.get(label) ?? 0) + value);
  const whole = slices.reduce((sum, { value }) => sum + value, 0);
  const isShare = !showsData && whole > 0;
  const shown = (value: number) => (isShare ? Math.round((value / whole) * 1000) / 10 : value);
  const data = new Map([...values].map(([label, value]) => [label, shown(value)]));
  const fence = { type: 'bar' as const, unit: isShare ? '%' : '', x: '', y: title, data };
  return { fence, type: fence.type, names: [...data.keys()] };
}

function parseFence(text: string): Read | { problem: string } {
  const { tree, errors } = parseYaml(text, 1);
  const [error] = errors;
  if (error) return { problem: error.reason };
  const value: unknown = tree.toJS({ mapAsMap: true });
  if (!(value instanceof Map)) return { problem: 'it is empty, or not "key: value" lines' };
  const type = String(value.get('type') ?? '').trim();
  const form = FORMS[type.toLowerCase()] ?? value.get('type');
  const read = chartFenceSchema.safeParse({ ...Object.fromEntries(value), type: form });
  if (read.success) {
    const data = value.get('data') as ReadonlyMap<string | number, unknown>;
    return { fence: read.data, type, names: [...data.keys()].map(String) };
  }
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') return { problem: unknownKey(issue.keys[0] ?? '') };
  const key = String(issue?.path[0]) as keyof typeof WANTED;
  return { problem: value.has(key) ? `"${key}" must be ${WANTED[key]}` : `it has no "${key}"` };
}

function unknownKey(key: string): string {
  const known = nearest(key, Object.keys(WANTED));
  return `it has an unknown key "${key}"${known ? `; did you mean "${known}"?` : ''}`;
}
