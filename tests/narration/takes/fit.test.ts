import { expect, test } from 'vitest';
import { together, unlikeWords } from '../../../src/narration/takes/fit';

const WORDS = [
  { start: 0, end: 0.1 },
  { start: 0.1, end: 0.5 },
  { start: 0.5, end: 1 },
];

test('a sentence that is far away is another one in all its words, also where it is too long', () => {
  expect(unlikeWords({ cost: 1.5, costs: [1, 1, 1] }, WORDS, 'text')).toEqual([0, 1, 2]);
  const endless = { cost: Number.POSITIVE_INFINITY, costs: [1, 1, 1] };
  expect(unlikeWords(endless, WORDS, 'text')).toEqual([0, 1, 2]);
  expect(unlikeWords({ cost: 1.1, costs: [1, 1, 1] }, WORDS, 'text')).toEqual([]);
});

test('a word that is far away is another one unless it is very short, sooner where the text may have been edited', () => {
  expect(unlikeWords({ cost: 1.1, costs: [2, 1.6, 1] }, WORDS, 'text')).toEqual([1]);
  expect(unlikeWords({ cost: 1.1, costs: [2, 1.6, 1] }, WORDS, 'named')).toEqual([]);
  expect(unlikeWords({ cost: 1.1, costs: [2, 1.6, 1.9] }, WORDS, 'named')).toEqual([2]);
  expect(unlikeWords({ cost: 1.4, costs: [2, 1.6, 1.9] }, WORDS, 'foreign')).toEqual([]);
});

test('a word that is near to one of two voices is right, a sentence is as far as both say', () => {
  const one = { cost: 1.2, costs: [1, 2, 1] };
  expect(together(one, { cost: 1.4, costs: [2, 1, 2] }).costs).toEqual([1, 1, 1]);
  expect(together(one, { cost: 1.4, costs: [2, 1, 2] }).cost).toBeCloseTo(1.3);
});
