/** A table that can be edited (DrawingML, ECMA-376 part 1, 21.1.3), with the widths and heights of the stage's. */
import { emu, fill } from './look';
import type { Colour, Grid } from './page/seen';
import { type Drawn, place } from './shapes';
import { TABLE_STYLE } from './table-style';
import { paragraphs } from './text';
import { el } from './xml';

/** px before the words of a cell at least, behind them, and above and below them. */
const BEFORE = 20;
const BEHIND = 6;
const ABOVE = 4;

type Cell = Grid['rows'][number]['cells'][number];

const isBold = ({ paragraphs: all }: Cell): boolean =>
  all.every(({ runs }) => runs.every(({ bold, font }) => bold || font === 'code'));

/** Names are bold by the table's style. */
const unbold = (cell: Cell): Cell => ({
  ...cell,
  paragraphs: cell.paragraphs.map((one) => ({
    ...one,
    runs: one.runs.map((run) => ({ ...run, bold: false })),
  })),
});

const sides = (start: number, isRtl: boolean) => {
  const [before, after] = [emu(Math.max(start, BEFORE)), emu(BEHIND)];
  return { marL: isRtl ? after : before, marR: isRtl ? before : after };
};

/** `alt` is what it is for those who do not see it. */
export function tableFrame(
  { box, columns, rows, hasHead }: Grid,
  alt: string,
  { id, look, linkOf }: Drawn,
): string {
  const head = hasHead ? 1 : 0;
  const named = rows
    .slice(head)
    .every(({ cells: [first] }) => first === undefined || isBold(first));
  const cell = (given: Cell, line: Colour | undefined, isName: boolean): string => {
    const one = isName ? unbold(given) : given;
    return el(
      'a:tc',
      {},
      el('a:txBody', {}, '<a:bodyPr/>', '<a:lstStyle/>', paragraphs(one.paragraphs, look, linkOf)),
      el(
        'a:tcPr',
        { ...sides(one.start, look.isRtl), marT: emu(ABOVE), marB: emu(ABOVE), anchor: 'ctr' },
        ...['lnL', 'lnR', 'lnT'].map((side) => el(`a:${side}`, { w: 0 }, '<a:noFill/>')),
        el('a:lnB', { w: line ? emu(2) : 0 }, line ? fill(line, look) : '<a:noFill/>'),
        one.fill ? fill(one.fill, look) : '<a:noFill/>',
      ),
    );
  };
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name: `Table ${id}`, descr: alt }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    place(box, 'p:xfrm'),
    el(
      'a:graphic',
      {},
      el(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        el(
          'a:tbl',
          {},
          el(
            'a:tblPr',
            {
              rtl: look.isRtl ? 1 : undefined,
              firstRow: head || undefined,
              firstCol: named ? 1 : undefined,
            },
            el('a:tableStyleId', {}, TABLE_STYLE),
          ),
          el('a:tblGrid', {}, ...columns.map((width) => el('a:gridCol', { w: emu(width) }))),
          ...rows.map(({ height, line, cells }, r) =>
            el(
              'a:tr',
              { h: emu(height) },
              ...cells.map((one, c) => cell(one, line, r < head || (named && c === 0))),
            ),
          ),
        ),
      ),
    ),
  );
}
