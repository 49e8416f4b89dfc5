/** How charts look: their letters, the colours of series, how numbers are written. */
import type { ChartFields } from '../scene/chart/schema';
import { fill, type Look, points } from './look';
import type { Colour } from './page/seen';
import { el } from './xml';

export interface ChartLook {
  look: Look;
  /** px of its words, and their colour. */
  size: number;
  text: Colour;
}
/** How words of a chart look. */
export const letters = (
  { look, size, text }: ChartLook,
  by = 1,
  colour = text,
  wrap?: 'none',
): string =>
  el(
    'c:txPr',
    {},
    el('a:bodyPr', { wrap }),
    '<a:lstStyle/>',
    el(
      'a:p',
      {},
      el(
        'a:pPr',
        {},
        el(
          'a:defRPr',
          { sz: points(size * by), b: 0 },
          fill(colour, look),
          el('a:latin', { typeface: '+mn-lt' }),
        ),
      ),
      el('a:endParaRPr', { lang: look.lang }),
    ),
  );

/** Of a series, from 0; those that the theme has come again. */
export const colourAt = ({ look }: ChartLook, at: number): Colour => ({
  hex: (look.series[at % look.series.length] ?? look.colours.accent1).toLowerCase(),
  alpha: 1,
});

/** An area in the colour of a series. */
export const filled = (drawn: ChartLook, at: number): string =>
  el('c:spPr', {}, fill(colourAt(drawn, at), drawn.look));
/** A line in the colour of a series. */
export const stroked = (drawn: ChartLook, at: number): string =>
  el(
    'c:spPr',
    {},
    el('a:ln', { w: 57_150, cap: 'rnd' }, fill(colourAt(drawn, at), drawn.look), '<a:round/>'),
  );

/** The unit of what its values say: counts of a histogram have none. */
export const valueUnit = ({ unit, edges }: ChartFields): string => (edges ? '' : unit);

/** How the numbers of a chart are written (ECMA-376 part 1, 18.8.31): their decimals, and their unit. */
export const formatOf = (chart: ChartFields): string => {
  const { series } = chart;
  const decimals = Math.max(
    0,
    ...series.flatMap(({ values }) =>
      values.map((value) => String(value ?? 0).split('.')[1]?.length ?? 0),
    ),
  );
  const number = `#,##0${decimals > 0 ? `.${'0'.repeat(Math.min(decimals, 3))}` : ''}`;
  return number + unitIn(valueUnit(chart));
};

/** At an axis, whose steps are the program's own. */
export const axisFormat = (unit: string): string => `General${unitIn(unit)}`;

/** A unit as letters of a format. */
const unitIn = (unit: string): string => (unit ? `"\u00a0${unit.replaceAll('"', '')}"` : '');

const ORDERED = /^(?:\d{4}|\d{1,2}|[QTH]\d.*)$/u;

/** Bars of time stand; names are read beside theirs. */
export const liesDown = ({ form, labels }: ChartFields): boolean =>
  (form === 'bar' || form === 'stacked') &&
  !(labels.length > 2 && labels.every((label) => ORDERED.test(label)));
