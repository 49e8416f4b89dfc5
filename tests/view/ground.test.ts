import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import { groundOf } from '../../src/view/ground';

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

test('Lone lines of one section have full grounds in turn', () => {
  const grounds = ['', '-2', '-3', '-4'].map((end) =>
    groundOf(statement([['One line.']], { id: `motion${end}` })),
  );
  expect(new Set(grounds.slice(0, 3)).size).toBe(3);
  expect(grounds[3]).toBe(grounds[0]);
});

test('The items of a list have no full ground, and others in turn', () => {
  const grounds = [1, 2, 3, 4].map((number) =>
    groundOf(statement([['One line.']], { item: { number, of: 4 } })),
  );
  expect(grounds).toEqual(['tint', 'paper', 'tint', 'paper']);
});

test('The ground of a line stays when its words are edited', () => {
  expect(groundOf(statement([['One line.']]))).toBe(groundOf(statement([['Another line.']])));
});

test('Of lines that take turns, one in three has a full ground; those beside their heading have paper', () => {
  const full = inRow([['One.'], ['Two.']]).filter((ground) => ground === 'second');
  expect(full.length).toBeGreaterThan(10);
  expect(full.length).toBeLessThan(25);
  const together = statement([['One.'], ['Two.']], { form: 'together' });
  expect(groundOf(together)).toBe('paper');
});

test('A sentence in pieces stands on paper', () => {
  expect(groundOf(statement([['One,', 'in pieces.']]))).toBe('paper');
});

test('What opens an act stands on a full ground of its own, and one that goes on for long on paper', () => {
  const acts = Array.from({ length: 20 }, (_, i) =>
    groundOf(statement([['One.'], ['Two.']], { act: true, id: `act-${i}` })),
  );
  expect(new Set(acts)).toEqual(new Set(['accent', 'second']));
  expect(['accent', 'second']).toContain(groundOf(statement([], { act: true })));
  expect(groundOf(statement([['One.'], ['Two.'], ['Three.']], { act: true }))).toBe('paper');
});

test('What its author says wins; what is drawn in colours of its own stands on no full ground', () => {
  const line = [['One line.']];
  expect(groundOf(statement(line, { ground: 'paper', act: true }))).toBe('paper');
  expect(groundOf(statement(line, { ground: 'tint' }))).toBe('tint');
  const fulls = Array.from({ length: 20 }, (_, i) =>
    groundOf(statement([['One,', 'in pieces.']], { ground: 'full', id: `part-${i}` })),
  );
  expect(new Set(fulls)).toEqual(new Set(['accent', 'second']));
  const code: Scene<'code'> = {
    ...{ kind: 'code', id: 'a', level: 2, heading: richOf('A heading'), ground: 'full' },
    ...{ narration: [], notes: [], refs: [], steps: [], language: '', lines: [], focus: [] },
  };
  expect(groundOf(code)).toBe('tint');
});
