/** Comma-separated values, and numbers as authors write them. */
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/scene/chart/csv';
import { readDataText } from '../../../src/scene/chart/file';
import { readNumber } from '../../../src/scene/chart/number';
import { chartTypes } from '../../../src/scene/chart/types';

describe('a file of values', () => {
  test('has cells with quotation marks, their ends of lines and their places', () => {
    const { rows } = parseCsv('\ufeffname,"a ""b"""\r\n"x\ny",2\nz,3');
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['name', 'a "b"'],
      ['x\ny', '2'],
      ['z', '3'],
    ]);
    expect(rows[1]?.[1]).toMatchObject({ line: 3, column: 4 });
    expect(rows[2]?.[1]).toMatchObject({ line: 4, column: 3 });
  });

  test('may part its columns by semicolons, and decimals by commas', () => {
    const read = readDataText('year;north;south\n2020;1,5;2\n2021;2,5;n/a\n', {
      type: chartTypes.line,
    });
    expect(read?.data).toEqual({
      labels: ['2020', '2021'],
      series: [
        { name: 'north', values: [1.5, 2.5] },
        { name: 'south', values: [2, null] },
      ],
      isSingle: false,
    });
    expect(read?.wrong).toEqual([]);
  });

  test('tells the place of what is no number, and what is probably meant', () => {
    const read = readDataText('a,b\nx,1\ny,"1,200"\n', { type: chartTypes.bar });
    expect(read?.wrong).toMatchObject([{ line: 3, column: 3, text: '1,200', of: 'y', mend: 1200 }]);
  });

  test('puts points in groups by a third column', () => {
    const read = readDataText('who,x,y,kind\na,1,2,p\nb,3,4,q\nc,5,6,p\n', {
      type: chartTypes.scatter,
    });
    expect(read?.data).toMatchObject({
      labels: ['a', 'c', 'b'],
      groups: [
        { name: 'p', count: 2 },
        { name: 'q', count: 1 },
      ],
    });
  });
});

test.each([
  ['12', { value: 12 }],
  ['−3.5', { value: -3.5 }],
  ['', { gap: true }],
  ['n/a', { gap: true }],
  ['12,5', { mend: 12.5 }],
  ['1 200', { mend: 1200 }],
  ['1.234,5', { mend: 1234.5 }],
  ['~12 %', { mend: 12 }],
  ['many', { mend: undefined }],
])('%j is read as a number, a gap, or nothing', (text, read) => {
  expect(readNumber(text)).toEqual(read);
});
