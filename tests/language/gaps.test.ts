import { expect, test } from 'vitest';
import { fill, fillCounted } from '../../src/language/gaps';

test('gaps are filled in any order, and a value with a gap of its own stays as it is', () => {
  expect(fill('{of}: {number}', { number: '{of}', of: 2 })).toBe('2: {of}');
  expect(fill('{title}', { title: '$& {' })).toBe('$& {');
  expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
});

test('a count has the form of its language, or the one for all others', () => {
  const forms = { one: '{count} krok', few: '{count} kroki', other: '{count} kroków' };
  const told = [1, 2, 5].map((count) => fillCounted(forms, count, 'pl'));
  expect(told).toEqual(['1 krok', '2 kroki', '5 kroków']);
  expect(fillCounted({ other: '{count} 歩' }, 1, 'ja')).toBe('1 歩');
});
