import { expect, test } from 'vitest';
import { speaker } from '../../../src/language/en/deck-words';
import { words } from '../../../src/language/en/words';

test('counts are told in the number that they have', () => {
  expect([0, 1, 2].map((left) => speaker.stepsLeft(left, 2))).toEqual([
    'last step',
    '1 step left',
    '2 steps left',
  ]);
  expect(speaker.stepsLeft(0, 0)).toBe('no steps');
  expect([1, 2].map(speaker.minutes)).toEqual(['minute', 'minutes']);
});

test('no word is empty', () => {
  const texts = (value: object): string[] =>
    Object.values(value).flatMap((inside: unknown) => {
      if (typeof inside === 'string') return inside;
      return inside instanceof Object && typeof inside !== 'function' ? texts(inside) : [];
    });
  expect(texts(words).length).toBeGreaterThan(50);
  expect(texts(words).filter((text) => text.trim() !== text || text === '')).toEqual([]);
});
