/** From a fence to what a chart shows. What does not fit is told where it stands, and the chart is drawn without, where it can be. */
import type { Code } from 'mdast';
import { nearest } from '../../problem/nearest';
import type { Place } from '../../problem/problem';
import { isMermaid } from '../diagram/parse';
import { readData } from './data';
import { type Fence, parseFence, wantedType } from './fence';
import { readDataText } from './file';
import { parsePie } from './pie';
import type { ChartFields, Series } from './schema';
import type { ChartTools, ChartType, Read } from './type';
import { chartTypes, typeNamed, typeNames } from './types';
import { type Drawn, highest, noteOf, reportLists, unfit } from './verify';

/** A node at a place in the fence, for problems. */
export function placedIn(node: Code, { line, column, length = 1 }: Place): Code {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const at = { line: start.line + line, column: start.column - 1 + column };
  return { ...node, position: { start: at, end: { ...at, column: at.column + length } } };
}

export function readChart(node: Code, tools: ChartTools): ChartFields | undefined {
  const read = isMermaid(node.lang) ? parsePie(node.value) : readFence(node, tools);
  if ('problem' in read) {
    if (read.problem) tools.problem('chartBroken', node, read.problem);
    return undefined;
  }
  const { fence, data, type } = read;
  const wrong = unfit(data, type);
  if (wrong !== undefined && 'series' in wrong)
    tools.problem('tooManySeries', node, wrong.series, wrong.most);
  else if (wrong) tools.problem('chartBroken', node, wrong.reason);
  if (wrong) return undefined;
  const shaped = shape(type, read, node, tools);
  const { unit, x } = fence;
  // A series alone has no name beside it: that is the title of its values.
  const [only] = shaped.series;
  const y = fence.y || (shaped.series.length === 1 && !data.isSingle ? (only?.name ?? '') : '');
  const named = (series: Series) =>
    data.isSingle && shaped.form !== 'scatter' ? { ...series, name: y } : series;
  const { labels, series, reveal, form, ...more } = shaped;
  const max = highest(fence, shaped, node, tools);
  const note = noteOf(fence, shaped, node, tools);
  return {
    ...{ form, unit, x, y, max, labels },
    ...{ series: series.map(named), reveal, ...more, ...(note && { note }) },
  };
}

function readFence(node: Code, tools: ChartTools): Read | { problem: string } {
  const read = parseFence(node.value);
  if ('problem' in read) return read;
  const { fence } = read;
  const type = typeNamed(fence.type);
  if (!type) return { problem: unknownType(fence.type) };
  if (typeof fence.data === 'string') return fromFile(fence.data, fence, type, node, tools);
  const tell = (place: Place, value: string, of: string, mend?: number) =>
    tools.problem('chartValue', placedIn(node, place), value, of, mend);
  const data = readData(read, type, tell);
  if (!data) return { problem: '"data" must be a number, or a list of numbers, for each label' };
  reportLists(data, fence, type, node, tools);
  return { fence, data, type };
}

const unknownType = (name: string): string => {
  const known = nearest(name, typeNames());
  return known
    ? `its type "${name}" is unknown; did you mean "${known}"?`
    : `"type" must be ${wantedType}`;
};

function fromFile(
  name: string,
  fence: Fence,
  type: ChartType,
  node: Code,
  tools: ChartTools,
): Read | { problem: string } {
  const file = tools.data(name);
  const line = node.value.split('\n').findIndex((text) => /^data\s*:/.test(text)) + 1;
  const at = placedIn(node, { line: Math.max(line, 1), column: 1, length: `data: ${name}`.length });
  const read =
    'text' in file ? readDataText(file.text, { type, columns: fence.columns }) : undefined;
  if (!read) {
    const wrong = 'why' in file ? file : ({ why: 'empty' } as const);
    const meant = wrong.why === 'gone' ? wrong.meant : undefined;
    tools.problem('chartFile', at, name, wrong.why, meant);
    return { problem: '' };
  }
  for (const { name: column, known } of read.missing)
    tools.problem('chartColumn', at, name, column, known);
  for (const { line: row, column, text, of, mend } of read.wrong)
    tools.problem('chartFileValue', at, `${name}:${row}:${column}`, text, of, mend);
  const [x, y] = type.form === 'scatter' ? read.heads : [];
  return {
    fence: { ...fence, x: fence.x || x || '', y: fence.y || y || '' },
    data: read.data,
    type,
  };
}

/** As its type has it; where that cannot draw the data, as another that can. */
function shape(
  type: ChartType,
  { data, fence, isSilent }: Read,
  node: Code,
  tools: ChartTools,
): Drawn {
  // Most forms write no number, and to open a format takes 10 ms.
  let format: Intl.NumberFormat | undefined;
  const write = (value: number): string => {
    format ??= new Intl.NumberFormat(tools.document.meta.lang, { maximumSignificantDigits: 12 });
    return format.format(value);
  };
  let form = type;
  for (let tries = 0; tries < 3; tries += 1) {
    const shaped = form.shape(data, fence, write);
    if (!('instead' in shaped)) return { ...shaped, form: form.form };
    if (!isSilent) tools.problem('chartForm', node, fence.type, shaped.instead, shaped.since);
    form = chartTypes[shaped.instead];
  }
  return { labels: data.labels, series: data.series, reveal: 'series', form: 'line' };
}
