/** Axes of a chart: thin, without ticks; values that stand beside their bars need none. */
import type { ChartFields } from '../scene/chart/schema';
import { axisFormat, type ChartLook, letters, liesDown, valueUnit } from './chart-look';
import { fill, points } from './look';
import { el, escaped } from './xml';

/** The axes of a chart, in the order in which the schema has them; nothing for one of parts of a whole. */
export function axes(chart: ChartFields, drawn: ChartLook): string {
  if (chart.form === 'pie') return '';
  const isDown = liesDown(chart);
  const isScatter = chart.form === 'scatter';
  const isBar = ['bar', 'stacked', 'histogram'].includes(chart.form);
  const across = {
    id: 111,
    cross: 222,
    position: isDown ? 'l' : 'b',
    title: chart.x,
    isReversed: isDown,
  };
  const up = {
    id: 222,
    cross: 111,
    position: isDown ? 't' : 'l',
    title: '',
    max: chart.max ?? (isDown ? roomFor(chart) : undefined),
  };
  const first = isScatter
    ? el(
        'c:valAx',
        {},
        ...begin(across, drawn),
        ...middle('', drawn, true),
        ...crossing(across),
        el('c:crossBetween', { val: 'midCat' }),
      )
    : el(
        'c:catAx',
        {},
        ...begin(across, drawn),
        ...middle('', drawn, true),
        ...crossing(across),
        ...NAMES_OF_ALL,
      );
  const second = el(
    'c:valAx',
    {},
    ...begin({ ...up, isHidden: isBar && isDown }, drawn, !isDown),
    ...middle(valueUnit(chart), drawn, false),
    ...crossing(up),
    el('c:crossBetween', { val: isBar ? 'between' : 'midCat' }),
  );
  return first + second;
}

/** Values are written behind their bars. */
const roomFor = ({ form, series }: ChartFields): number | undefined => {
  const most = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return form === 'bar' && most > 0 ? most * 1.18 : undefined;
};

interface Axis {
  id: number;
  cross: number;
  position: string;
  title: string;
  isReversed?: boolean;
  isHidden?: boolean;
  max?: number;
}

const NAMES_OF_ALL = [
  el('c:auto', { val: 0 }),
  el('c:lblAlgn', { val: 'ctr' }),
  el('c:lblOffset', { val: 100 }),
  el('c:noMultiLvlLbl', { val: 1 }),
];
const crossing = ({ cross }: Axis): string[] => [
  el('c:crossAx', { val: cross }),
  el('c:crosses', { val: 'autoZero' }),
];

const begin = (
  { id, position, title, isReversed, isHidden, max }: Axis,
  drawn: ChartLook,
  hasGrid = false,
): string[] => [
  el('c:axId', { val: id }),
  el(
    'c:scaling',
    {},
    el('c:orientation', { val: isReversed ? 'maxMin' : 'minMax' }),
    max === undefined ? '' : el('c:max', { val: max }),
  ),
  el('c:delete', { val: isHidden ? 1 : 0 }),
  el('c:axPos', { val: position }),
  hasGrid ? el('c:majorGridlines', {}, el('c:spPr', {}, thin(drawn, 0.18))) : '',
  title ? axisTitle(title, drawn) : '',
];

const thin = ({ look, text }: ChartLook, alpha: number): string =>
  el('a:ln', { w: 12_700 }, fill({ ...text, alpha }, look));

const middle = (unit: string, drawn: ChartLook, hasLine: boolean): string[] => [
  el('c:numFmt', { formatCode: axisFormat(unit), sourceLinked: 0 }),
  el('c:majorTickMark', { val: 'none' }),
  el('c:minorTickMark', { val: 'none' }),
  el('c:tickLblPos', { val: hasLine ? 'low' : 'nextTo' }),
  el('c:spPr', {}, hasLine ? thin(drawn, 0.4) : el('a:ln', {}, '<a:noFill/>')),
  letters(drawn),
];

/** The words beside an axis; `at` is where they stand, as an element. */
export const axisTitle = (title: string, drawn: ChartLook, at = ''): string =>
  el(
    'c:title',
    {},
    el(
      'c:tx',
      {},
      el(
        'c:rich',
        {},
        '<a:bodyPr/>',
        '<a:lstStyle/>',
        el(
          'a:p',
          {},
          el('a:pPr', {}, el('a:defRPr', { b: 0 })),
          el(
            'a:r',
            {},
            el(
              'a:rPr',
              { lang: drawn.look.lang, sz: points(drawn.size * 0.9), b: 0 },
              fill(drawn.text, drawn.look),
              el('a:latin', { typeface: '+mn-lt' }),
            ),
            `<a:t>${escaped(title)}</a:t>`,
          ),
        ),
      ),
    ),
    at,
    el('c:overlay', { val: 0 }),
  );
