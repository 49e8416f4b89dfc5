/** A chart in words and as a table. */
import type { PhrasingContent, RootContent } from 'mdast';
import { wordsOf } from '../language/languages';
import type { Scene } from '../scene/schema';
import { ownText, rowOf, text } from './nodes';

/** e.g. `Bar chart: Abstinent over the last two weeks of the trial (%)` */
export function chartSentence(
  { form, x, y, unit, series }: Scene<'chart'>,
  lang: string,
): PhrasingContent[] {
  const words = wordsOf(lang).shown;
  const values = y || (series.length === 1 ? (series[0]?.name ?? '') : '');
  return [
    ownText(form === 'bar' ? words.barChart : words.lineChart, lang),
    ...(values || x ? [text(`: ${values}${values && x && ', '}`)] : []),
    ...(x ? [ownText(words.by, lang), text(` ${x}`)] : []),
    ...(unit ? [text(` (${unit})`)] : []),
  ];
}

/** As many as a number holds exactly. */
const ALL_DIGITS = { maximumSignificantDigits: 15 };

export function chartTable(
  { form, x, y, unit, labels, series }: Scene<'chart'>,
  lang: string,
): RootContent {
  const names = series.map(({ name }) => name || y || unit);
  const words = wordsOf(lang).shown;
  const first = x ? text(x) : ownText(form === 'bar' ? words.bar : words.point, lang);
  const header = rowOf([first, ...names.map(text)].map((name) => [name]));
  const cells = (row: number) =>
    series.map(({ values }) => {
      const value = values[row];
      return [text(typeof value === 'number' ? value.toLocaleString(lang, ALL_DIGITS) : '–')];
    });
  const rows = labels.map((label, row) => rowOf([[text(label)], ...cells(row)]));
  return {
    type: 'table',
    align: [null, ...series.map(() => 'right' as const)],
    children: [header, ...rows],
  };
}
