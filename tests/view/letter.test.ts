/** What stands large for a heading. */
import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import { numberOf } from '../../src/view/letter';

test.each([
  ['Bread', undefined],
  ['Day 2: water', '2'],
  ['🧠 Bread', undefined],
  ['5x12s', '5'],
  ['Bread in 1999', undefined],
])('%s', (heading, number) => {
  expect(numberOf(richOf(heading))).toBe(number);
});
