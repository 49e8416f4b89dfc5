/** Charts that can be edited (DrawingML, ECMA-376 part 1, 21.2), in the colours and letters of the stage. */
import type { ChartFields } from '../scene/chart/schema';
import { axes, axisTitle } from './chart-axes';
import { FORMS } from './chart-forms';
import { namesEnds } from './chart-labels';
import { letters } from './chart-look';
import type { Look } from './look';
import type { Plot } from './page/seen';
import { el, NAMES } from './xml';

/** Others are pictures. */
export const canBeEdited = ({ form }: ChartFields): boolean => FORMS[form] !== undefined;

/** The part of a chart; `sheet` is the relation of its numbers. */
export function chartPart(
  chart: ChartFields,
  { size, text }: Pick<Plot, 'size' | 'text'>,
  look: Look,
  sheet: string,
): string {
  const drawn = { look, size, text };
  const isNamed = needsLegend(chart);
  return el(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': NAMES['xmlns:a'],
      'xmlns:r': NAMES['xmlns:r'],
    },
    el('c:roundedCorners', { val: 0 }),
    el(
      'c:chart',
      {},
      chart.y ? axisTitle(chart.y, drawn, TOP) : '',
      el('c:autoTitleDeleted', { val: chart.y ? 0 : 1 }),
      el(
        'c:plotArea',
        {},
        namesEnds(chart) ? ROOM_FOR_NAMES : '<c:layout/>',
        FORMS[chart.form]?.(chart, drawn),
        axes(chart, drawn),
      ),
      isNamed
        ? el(
            'c:legend',
            {},
            el('c:legendPos', { val: chart.form === 'pie' ? 'r' : 't' }),
            el('c:overlay', { val: 0 }),
            letters(drawn),
          )
        : '',
      el('c:plotVisOnly', { val: 1 }),
      el('c:dispBlanksAs', { val: 'gap' }),
    ),
    el('c:spPr', {}, '<a:noFill/>', el('a:ln', {}, '<a:noFill/>')),
    letters(drawn),
    el('c:externalData', { 'r:id': sheet }, el('c:autoUpdate', { val: 0 })),
  );
}

/** Slices are named beside them, those of a ring in a legend. */
const needsLegend = (chart: ChartFields): boolean => {
  if (chart.form === 'pie') return chart.hole === true;
  if (chart.form === 'scatter') return (chart.groups?.length ?? 1) > 1;
  return chart.series.length > 1 && !namesEnds(chart);
};

const ROOM_FOR_NAMES = el(
  'c:layout',
  {},
  el(
    'c:manualLayout',
    {},
    el('c:layoutTarget', { val: 'inner' }),
    ...['xMode', 'yMode'].map((mode) => el(`c:${mode}`, { val: 'edge' })),
    ...Object.entries({ x: 0.07, y: 0.14, w: 0.72, h: 0.68 }).map(([name, val]) =>
      el(`c:${name}`, { val }),
    ),
  ),
);

/** What the values are stands above them, where reading begins. */
const TOP = el(
  'c:layout',
  {},
  el(
    'c:manualLayout',
    {},
    el('c:xMode', { val: 'edge' }),
    el('c:yMode', { val: 'edge' }),
    el('c:x', { val: 0 }),
    el('c:y', { val: 0 }),
  ),
);
