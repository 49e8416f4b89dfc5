import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSheets } from '../../src/deck/sheets';

const SHEET = 1000;

/** The sheet of each scene, with a sign where it is the first there; and what is used of the last. */
function plan(heights: number[], start: number): [places: string, end: number] {
  const { places, end } = planSheets(heights, start, SHEET);
  return [places.map(({ sheet, isFirst }) => (isFirst ? `|${sheet}` : sheet)).join(' '), end];
}

test('two scenes stand on a sheet, the first beside the head', () => {
  expect(plan([450, 400, 500, 450, 450], 500)).toEqual(['1 |2 2 |3 3', SHEET]);
});

test('after a head that fills a sheet, scenes begin on the next', () => {
  expect(plan([450, 400, 500], SHEET)).toEqual(['|2 2 |3', SHEET / 2]);
});

test('a scene that says much flows over sheets, and what follows stands below it where it fits', () => {
  expect(plan([450, 2 * SHEET + 300, 450, 450], 500)).toEqual(['1 |2 4 |5', SHEET / 2]);
  expect(plan([450, 600, 450], 500)).toEqual(['1 |2 |3', SHEET / 2]);
});

test('no sheet holds more than it can, and no scene comes before the one before it', () => {
  const heights = fc.array(fc.integer({ min: 200, max: SHEET / 2 }), { minLength: 1 });
  fc.assert(
    fc.property(heights, fc.integer({ min: SHEET / 2, max: SHEET }), (heights, start) => {
      const { places, end } = planSheets(heights, start, SHEET);
      const sheets = places.map(({ sheet }) => sheet);
      const held = [start];
      for (const [i, sheet] of sheets.entries())
        held[sheet - 1] = (held[sheet - 1] ?? 0) + (heights[i] ?? 0);
      expect(Math.max(...held)).toBeLessThanOrEqual(SHEET);
      expect(sheets).toEqual([...sheets].sort((a, b) => a - b));
      expect(held).toHaveLength(sheets.at(-1) ?? 0);
      expect(end).toBeLessThanOrEqual(SHEET);
    }),
  );
});
