import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import { initialOf } from '../../src/view/letter';

test.each([
  ['👉 The easiest way', 'T'],
  ['TOP 2. Wahl', '2'],
  ['12. Twelve', '12'],
  ['élan', 'É'],
  ['Since 2005', 'S'],
  ['水煮牛肉', '水'],
  ['!!', ''],
])('Behind %s stands %s', (text, letter) => {
  expect(initialOf(richOf(text), 'en')).toBe(letter);
});
