import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../../src/format';
import { richOf } from '../../../src/scene/inline';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { recordsIn, sizeRecords, sizeTable } from '../../../src/view/size/kinds/table';
import { sizeToldRows } from '../../../src/view/size/kinds/told-rows';
import { CARRIED } from '../../../src/view/size/letters';
import { TOLD } from '../../../src/view/size/sizes';

const words = (count: number) => 'words of it '.repeat(Math.ceil(count / 3)).trim();
const table = (rows: string[][]): Scene<'table'> => ({
  ...{ kind: 'table', id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] },
  ...{ heading: richOf('A heading'), align: ['left', 'left', 'left', 'left'] },
  header: ['Name', 'First', 'Second', 'Third'].map((name) => richOf(name)),
  rows: rows.map((cells) => cells.map((cell) => richOf(cell))),
});

describe('a row as a record', () => {
  test('has its cells with the names of their columns, and none without words', () => {
    expect(recordsIn(table([['Bread', 'a', '', 'c']]))).toEqual([
      {
        name: richOf('Bread'),
        cells: [
          { column: richOf('First'), text: richOf('a') },
          { column: richOf('Third'), text: richOf('c') },
        ],
      },
    ]);
  });

  test('has short cells beside each other, so that more rows share a page', () => {
    const rows = (cell: string) => Array.from({ length: 8 }, () => ['Bread', cell, cell, cell]);
    const space = { format: 'portrait', area: AREAS.portrait, letters: CARRIED } as const;
    const [short, long] = ['a', words(9)].map((cell) => sizeRecords(table(rows(cell)), space));
    expect(short?.pages.length).toBeLessThan(long?.pages.length ?? 0);
  });

  test('that has no room at its least size does not fit, though it is alone', () => {
    const scene = table([['Bread', words(40), words(40), words(40)]]);
    const area = { ...AREAS.portrait, height: 300 };
    const { fits } = sizeTable(scene, { format: 'portrait', area, letters: CARRIED });
    expect(fits).toBe(false);
  });
});

test.each([
  ['landscape', 9],
  ['landscape', 30],
  ['square', 9],
] as const)('rows that have no room in %s in type of 44 px turn pages: of %i', (format, count) => {
  const scene = table(Array.from({ length: count }, () => ['Bread', words(3), words(6), words(3)]));
  const space = { format, area: AREAS[format], letters: CARRIED };
  const whole = sizeTable(scene, space);
  const shown = whole.fits ? whole : sizeRecords(scene, space);
  expect(shown.pages.length).toBeGreaterThan(1);
  expect(shown.size).toBeGreaterThanOrEqual(44);
});

describe('a table that is told', () => {
  const part = (row: number, count: number) => ({
    row,
    lines: [{ column: 1, text: richOf(words(count)) }],
  });
  const told = {
    names: 1,
    parts: [part(0, 36), part(0, 30), part(1, 36), part(1, 12), part(1, 12)],
  };
  const scene = { ...table([['Bread'], ['Water of the sea']]), told };

  test.each(FORMAT_NAMES)('has a row on each page, in type that is read, in %s', (format) => {
    const space = { format, area: AREAS[format], letters: CARRIED };
    const { pages, roomOf, name } = sizeToldRows(scene, told, space);
    for (const page of pages) {
      const rows = told.parts.slice(page.from, page.until).map(({ row }) => row);
      expect(new Set(rows).size).toBe(1);
      expect(roomOf(page).size).toBeGreaterThanOrEqual(TOLD.least);
    }
    expect(name.size).toBeGreaterThanOrEqual(TOLD.name.least);
  });
});
