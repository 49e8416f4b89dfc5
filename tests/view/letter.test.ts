/** What stands large for a heading. */
import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import { initialOf, signOf } from '../../src/view/letter';

test.each([
  ['Bread', 'B', 'B'],
  ['Day 2: water', '2', '2'],
  ['🧠 Bread', 'B', '🧠'],
  ['❤️ Bread', 'B', '❤️'],
  ['5x12s', '5', '5'],
])('%s', (heading, initial, sign) => {
  expect(initialOf(richOf(heading), 'en')).toBe(initial);
  expect(signOf(richOf(heading), 'en')).toBe(sign);
});
