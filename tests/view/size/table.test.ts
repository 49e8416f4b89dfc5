import { describe, expect, test } from 'vitest';
import { richOf } from '../../../src/scene/inline';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { recordsIn, sizeRecords, sizeTable } from '../../../src/view/size/kinds/table';
import { CARRIED } from '../../../src/view/size/letters';
import { TABLE } from '../../../src/view/size/sizes';

const words = (count: number) => 'words of it '.repeat(Math.ceil(count / 3)).trim();
const table = (rows: string[][], parts?: number[][]): Scene<'table'> => ({
  ...{ kind: 'table', id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] },
  ...{ heading: richOf('A heading'), align: ['left', 'left', 'left', 'left'] },
  header: ['Name', 'First', 'Second', 'Third'].map((name) => richOf(name)),
  rows: rows.map((cells) => cells.map((cell) => richOf(cell))),
  ...(parts && { parts }),
});

describe('a row as a record', () => {
  test('has its cells with the names of their columns, and none without words', () => {
    expect(recordsIn(table([['Bread', 'a', '', 'c']]))).toEqual([
      {
        name: richOf('Bread'),
        row: 0,
        cells: [
          { column: richOf('First'), text: richOf('a') },
          { column: richOf('Third'), text: richOf('c') },
        ],
      },
    ]);
  });

  test('that comes in parts has its name on each of them', () => {
    const records = recordsIn(table([['Bread', 'a', 'b', 'c']], [[1, 3]]));
    expect(records.map(({ name, cells }) => [name, cells.map(({ text }) => text)])).toEqual([
      [richOf('Bread'), [richOf('a'), richOf('b')]],
      [richOf('Bread'), [richOf('c')]],
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

  test('of paragraphs has a page, where its parts have room on one; no page ends amid another row', () => {
    const row = ['Bread', words(36), words(36), words(36)];
    const parts = [1, 2, 3];
    const space = { format: 'landscape', area: AREAS.landscape, letters: CARRIED } as const;
    const { pages } = sizeRecords(table([row, row, row], [parts, parts, parts]), space);
    expect(pages.map(({ from, until }) => [from, until])).toEqual([
      [0, 3],
      [3, 6],
      [6, 9],
    ]);
  });

  test('of paragraphs is large enough to be read, in type of its own on each page', () => {
    const scene = table([['Bread', words(56), words(30), words(20)]], [[1, 2, 3]]);
    for (const format of ['landscape', 'portrait', 'square'] as const) {
      const space = { format, area: AREAS[format], letters: CARRIED };
      const { pages, roomOf, fits } = sizeRecords(scene, space);
      expect(fits).toBe(true);
      const sizes = pages.map((page) => roomOf(0, page).size);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(TABLE.parts.least[format]);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(TABLE.parts.most);
    }
  });
});
