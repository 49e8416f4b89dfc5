/** What does not fit together in a chart: told, and left out. */
import type { Code } from 'mdast';
import { nearest } from '../../problem/nearest';
import type { Tools } from '../define';
import type { Fence } from './fence';
import type { ChartFields } from './schema';
import { type ChartType, type Data, numbersOf, type Shaped } from './type';

/** More are told apart by nobody. */
const MOST_SERIES = 12;
const MOST_LABELS = 60;

export type Drawn = Shaped & Pick<ChartFields, 'form'>;

/** What keeps data from being a chart of a type. */
export function unfit(
  data: Data,
  type: ChartType,
): { reason: string } | { series: number; most: number } | undefined {
  if (numbersOf(data).length === 0) return { reason: 'it has no numbers' };
  const most = type.mostSeries === 1 ? MOST_SERIES : (type.mostSeries ?? MOST_SERIES);
  if (data.series.length > most) return { series: data.series.length, most };
  const { mostLabels = MOST_LABELS } = type;
  return data.labels.length > mostLabels
    ? { reason: `its ${data.labels.length} labels are more than the ${mostLabels} that are seen` }
    : undefined;
}

/** Labels that come twice, and series of another length. */
export function reportLists(
  data: Data,
  fence: Fence,
  type: ChartType,
  node: Code,
  tools: Tools,
): void {
  const names = fence.data instanceof Map ? [...fence.data.keys()].map(String) : [];
  const repeated = names.find((name, i) => names.indexOf(name) < i);
  if (repeated !== undefined) tools.problem('chartRepeats', node, repeated);
  if (!(fence.data instanceof Map) || type.entries === 'rows' || data.groups) return;
  const count = fence.labels?.length ?? data.labels.length;
  for (const [name, value] of fence.data)
    if (Array.isArray(value) && value.length !== count) {
      tools.problem('chartUneven', node, String(name), value.length, count);
      return;
    }
}

/** The upper end of the axis, where it is no lower than what is drawn. */
export function highest({ max }: Fence, { form, series, labels }: Drawn, node: Code, tools: Tools) {
  if (max === undefined || form === 'scatter') return max;
  const adds = form === 'stacked' || form === 'area';
  const all = adds
    ? labels.map((_, i) => series.reduce((sum, { values }) => sum + Math.max(values[i] ?? 0, 0), 0))
    : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const top = Math.max(...all);
  if (max >= top) return max;
  tools.problem('chartMax', node, max, top);
  return undefined;
}

/** Forms in which one point has a place of its own. */
const NOTED: readonly string[] = ['bar', 'stacked', 'line', 'area', 'scatter', 'histogram'];

export function noteOf(
  { note, type }: Fence,
  shaped: Drawn,
  node: Code,
  tools: Tools,
): ChartFields['note'] {
  if (!note) return undefined;
  const { labels, series, form } = shaped;
  if (!NOTED.includes(form)) {
    tools.problem(
      'chartNote',
      node,
      note.at,
      `a chart of the type "${type}" has no note`,
      undefined,
    );
    return undefined;
  }
  const label = labels.indexOf(note.at);
  const named = note.in === undefined ? 0 : series.findIndex(({ name }) => name === note.in);
  const known =
    label < 0
      ? nearest(note.at, labels)
      : nearest(
          note.in ?? '',
          series.map(({ name }) => name),
        );
  const valued = [named, ...series.keys()].find(
    (at) => (series[at]?.values[label] ?? null) !== null,
  );
  if (label < 0 || named < 0 || valued === undefined) {
    const what = label < 0 ? note.at : (note.in ?? note.at);
    tools.problem('chartNote', node, what, 'the chart has no such point', known);
    return undefined;
  }
  return { label, series: form === 'scatter' ? 1 : valued, text: note.text };
}
