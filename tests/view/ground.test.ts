import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import { groundOf, initialOf } from '../../src/view/ground';

const statement = (
  lines: string[][],
  more: Partial<Scene<'statement'>> = {},
): Scene<'statement'> => ({
  ...{ kind: 'statement', form: 'turns', id: 'a', level: 2, heading: richOf('A heading') },
  ...{ narration: [], notes: [], refs: [], steps: [] },
  lines: lines.map((pieces) => ({ pieces, accents: [] })),
  ...more,
});

test('A heading without anything stands on the accent', () => {
  expect(groundOf(statement([]))).toBe('accent');
});

test('One line alone stands on the second colour, and a sentence in pieces on paper', () => {
  expect(groundOf(statement([['One line.']]))).toBe('second');
  expect(groundOf(statement([['One,', 'in pieces.']]))).toBe('paper');
});

test('What opens an act stands on the accent, however many lines it has', () => {
  expect(groundOf(statement([['One.'], ['Two.']]))).toBe('paper');
  expect(groundOf(statement([['One.'], ['Two.']], { act: true }))).toBe('accent');
});

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
