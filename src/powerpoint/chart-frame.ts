/** A chart on a slide: its frame, its part, and the sheet with its numbers. */
import type { ChartFields } from '../scene/chart/schema';
import { workbook } from './cells';
import { chartPart } from './chart';
import { rowsOf } from './chart-data';
import type { Package } from './package';
import type { Plot } from './page/seen';
import { type Drawn, place } from './shapes';
import { el } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const NAME = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** `slide` is the part that it stands on. */
export function chartFrame(
  chart: ChartFields,
  plot: Plot,
  alt: string,
  { id, look }: Drawn,
  { file, slide }: { file: Package; slide: string },
): string {
  const part = `ppt/charts/chart${/\d+/.exec(slide)?.[0]}-${id}.xml`;
  const sheet = file.addFile('ppt/embeddings', 'xlsx', workbook(rowsOf(chart)));
  file.add(part, TYPE, chartPart(chart, plot, look, file.relate(part, 'package', sheet)));
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name: `Chart ${id}`, descr: alt }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    place(plot.box, 'p:xfrm'),
    el(
      'a:graphic',
      {},
      el(
        'a:graphicData',
        { uri: NAME },
        el('c:chart', { 'xmlns:c': NAME, 'r:id': file.relate(slide, 'chart', part) }),
      ),
    ),
  );
}
