/** A small workbook (SpreadsheetML, ECMA-376 part 1, 18): the numbers of a chart, where PowerPoint edits them. */
import { openPackage } from './package';
import { el, escaped } from './xml';

export type Cell = string | number | null;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const [BOOK, SHEET] = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
export const SHEET_NAME = 'Sheet1';

/** The letter of a column, from 0; up to 26. */
const column = (at: number): string => String.fromCharCode(65 + at);

/** Of the whole sheet, e.g. `Sheet1!$B$2:$B$5`; rows from 1. */
export const rangeOf = (at: number, from: number, until = from): string =>
  `${SHEET_NAME}!$${column(at)}$${from}${until === from ? '' : `:$${column(at)}$${until}`}`;

/** The bytes of a workbook of one sheet; `null` is an empty cell. */
export function workbook(rows: readonly (readonly Cell[])[]): Uint8Array {
  const file = openPackage();
  file.relate('', 'officeDocument', BOOK);
  const id = file.relate(BOOK, 'worksheet', SHEET);
  file.add(
    BOOK,
    `${TYPE}sheet.main+xml`,
    el(
      'workbook',
      {
        xmlns: MAIN,
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      el('sheets', {}, el('sheet', { name: SHEET_NAME, sheetId: 1, 'r:id': id })),
    ),
  );
  file.add(
    SHEET,
    `${TYPE}worksheet+xml`,
    el(
      'worksheet',
      { xmlns: MAIN },
      el(
        'sheetData',
        {},
        ...rows.map((cells, r) =>
          el('row', { r: r + 1 }, ...cells.map((cell, c) => cellXml(cell, `${column(c)}${r + 1}`))),
        ),
      ),
    ),
  );
  return file.bytes();
}

function cellXml(cell: Cell, r: string): string | undefined {
  if (cell === null || cell === '') return undefined;
  if (typeof cell === 'number') return el('c', { r }, el('v', {}, String(cell)));
  return el('c', { r, t: 'inlineStr' }, el('is', {}, `<t>${escaped(cell)}</t>`));
}
