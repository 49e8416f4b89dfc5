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

/** Grounds of scenes that come one after the other, by their ids. */
const inRow = (lines: string[][]) =>
  Array.from({ length: 60 }, (_, i) => groundOf(statement(lines, { id: `part-${i}` })));

test('Headings without anything never have a full ground, and those in a row are told apart', () => {
  const grounds = inRow([]);
  expect(new Set(grounds)).toEqual(new Set(['tint', 'paper']));
});

test('Of lines that stand alone, one in three has a full ground', () => {
  const full = inRow([['One line.']]).filter((ground) => ground === 'second');
  expect(full.length).toBeGreaterThan(10);
  expect(full.length).toBeLessThan(25);
});

test('The ground of a line stays when its words are edited', () => {
  expect(groundOf(statement([['One line.']]))).toBe(groundOf(statement([['Another line.']])));
});

test('A sentence in pieces stands on paper', () => {
  expect(groundOf(statement([['One,', 'in pieces.']]))).toBe('paper');
});

test('What opens an act stands on the accent, and one that goes on for long on paper', () => {
  expect(groundOf(statement([['One.'], ['Two.']]))).toBe('paper');
  expect(groundOf(statement([['One.'], ['Two.']], { act: true }))).toBe('accent');
  expect(groundOf(statement([], { act: true }))).toBe('accent');
  expect(groundOf(statement([['One.'], ['Two.'], ['Three.']], { act: true }))).toBe('paper');
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
