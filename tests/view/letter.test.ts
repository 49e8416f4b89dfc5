/** What stands large for a heading. */
import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import { initialOf } from '../../src/view/letter';

test.each([
  ['Bread', 'B'],
  ['Day 2: water', '2'],
  ['🧠 Bread', 'B'],
  ['5x12s', '5'],
])('%s', (heading, initial) => {
  expect(initialOf(richOf(heading), 'en')).toBe(initial);
});
