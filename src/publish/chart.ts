/** A chart in words and as a table. */
import type { PhrasingContent, RootContent } from 'mdast';
import { wordsOf } from '../language/languages';
import type { Scene } from '../scene/schema';
import { ownText, paragraph, rowOf, text } from './nodes';

/** e.g. `Bar chart: Abstinent over the last two weeks of the trial (%)` */
export function chartSentence(
  { form, hole, x, y, unit, series }: Scene<'chart'>,
  lang: string,
): PhrasingContent[] {
  const words = wordsOf(lang).shown;
  const values = y || (series.length === 1 ? (series[0]?.name ?? '') : '');
  return [
    ownText(words.charts[hole ? 'ring' : form], lang),
    ...(values || x ? [text(`: ${values}${values && x && ', '}`)] : []),
    ...(x ? [ownText(words.by, lang), text(` ${x}`)] : []),
    ...(unit ? [text(` (${unit})`)] : []),
  ];
}

/** As many as a number holds exactly. */
const ALL_DIGITS = { maximumSignificantDigits: 15 };
/** Of points alone no more are listed. */
const MOST_ROWS = 200;

export function chartTable(
  { form, x, y, unit, labels, series, groups }: Scene<'chart'>,
  lang: string,
): RootContent {
  const words = wordsOf(lang).shown;
  // The two numbers of a point are those of both axes.
  const axes = form === 'scatter' ? [x, y] : [];
  const names = series.map(({ name }, i) => axes[i] || name || y || unit);
  const isAxis = form === 'scatter' || !x;
  const isBar = !['line', 'area', 'scatter'].includes(form);
  const first = isAxis ? ownText(isBar ? words.bar : words.point, lang) : text(x);
  const header = rowOf([first, ...names.map(text)].map((name) => [name]));
  const cells = (row: number) =>
    series.map(({ values }) => {
      const value = values[row];
      return [text(typeof value === 'number' ? value.toLocaleString(lang, ALL_DIGITS) : '–')];
    });
  const nameOf = namesIn(groups);
  const rows = labels
    .slice(0, MOST_ROWS)
    .map((label, row) =>
      rowOf([[text([nameOf(row), label].filter(Boolean).join(' '))], ...cells(row)]),
    );
  return {
    type: 'table',
    align: [null, ...series.map(() => 'right' as const)],
    children: [header, ...rows],
  };
}

/** The note of a chart, below its table. */
export const chartNote = ({ note, labels }: Scene<'chart'>): RootContent[] =>
  note ? [paragraph(text(`${labels[note.label] ?? ''}: ${note.text}`))] : [];

/** The name of the group that a row is of. */
function namesIn(groups: Scene<'chart'>['groups'] = []): (row: number) => string {
  const names = groups.flatMap(({ name, count }) => Array<string>(count).fill(name));
  return (row) => names[row] ?? '';
}
