import { expect, test } from 'vitest';
import { words } from '../../../src/language/en/words';
import { fillCounted } from '../../../src/language/gaps';

test('counts are told in the number that they have', () => {
  const { stepsLeft, minutes } = words.speaker;
  const told = [1, 2].map((count) => fillCounted(stepsLeft.left, count, 'en'));
  expect(told).toEqual(['1 step left', '2 steps left']);
  expect([1, 2].map((count) => fillCounted(minutes, count, 'en'))).toEqual(['minute', 'minutes']);
});

test('no word is empty', () => {
  const texts = (value: object): string[] =>
    Object.values(value).flatMap((inside: unknown) => {
      if (typeof inside === 'string') return inside;
      return inside instanceof Object ? texts(inside) : [];
    });
  expect(texts(words).length).toBeGreaterThan(50);
  expect(texts(words).filter((text) => text.trim() !== text || text === '')).toEqual([]);
});
