import { expect, test } from 'vitest';
import { richOf } from '../../../src/scene/inline';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { placeCode } from '../../../src/view/size/kinds/code-place';
import { CARRIED } from '../../../src/view/size/letters';

const space = { format: 'landscape', area: AREAS.landscape, letters: CARRIED } as const;
const code = (lines: number, columns: number): Scene<'code'> => ({
  ...{ kind: 'code', id: 'a', level: 2, heading: richOf('Options'), language: 'text' },
  ...{ narration: [], notes: [], refs: [], steps: [], focus: [] },
  lines: Array.from({ length: lines }, () => [{ text: 'x'.repeat(columns) }]),
});
const smallest = (scene: Scene<'code'>, isFree = true) =>
  Math.min(...placeCode(scene, space, isFree).code.sizes);

test('Code of many short lines stands beside its heading', () => {
  expect(placeCode(code(11, 24), space, true).column).toBeGreaterThan(0);
  expect(smallest(code(11, 24))).toBeGreaterThanOrEqual(44);
});

test('Code of many long lines stands below a smaller heading', () => {
  const { column, heading } = placeCode(code(11, 62), space, true);
  expect(column).toBeUndefined();
  expect(heading).toBeLessThanOrEqual(60);
});

test('Code that is large enough below its heading leaves it as it is', () => {
  const { column, heading } = placeCode(code(5, 30), space, true);
  expect([column, heading]).toEqual([undefined, undefined]);
});

test('The number of a page takes nothing of the code where its ground goes to the foot', () => {
  const lines = Array.from({ length: 20 }, () => [{ text: 'x'.repeat(60) }]);
  const parts = [
    { line: 1, step: 0 },
    { line: 11, step: 1 },
  ];
  const paged = { ...code(0, 0), lines, parts };
  expect(smallest(paged, true)).toBeGreaterThan(smallest(paged, false));
});
