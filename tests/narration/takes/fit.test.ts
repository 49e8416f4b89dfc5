import { expect, test } from 'vitest';
import { isNearer, unlikeBoth, unlikeWords } from '../../../src/narration/takes/fit';

const WORDS = [
  { start: 0, end: 0.1 },
  { start: 0.1, end: 0.5 },
  { start: 0.5, end: 1 },
];
const heard = (cost: number, costs: number[], more = {}) => ({
  ...{ cost, costs, omitted: [0, 0, 0], inserted: [0, 0, 0], ...more },
});

test('a sentence that is far away is another one in all its words, also where it is too long', () => {
  expect(unlikeWords(heard(1.5, [1, 1, 1]), WORDS, 'text')).toEqual([0, 1, 2]);
  const endless = heard(Number.POSITIVE_INFINITY, [1, 1, 1]);
  expect(unlikeWords(endless, WORDS, 'text')).toEqual([0, 1, 2]);
  expect(unlikeWords(heard(1.1, [1, 1, 1]), WORDS, 'text')).toEqual([]);
});

test('a word is another one that is further away than its sentence, unless it is very short', () => {
  expect(unlikeWords(heard(1.1, [1, 1.5, 1]), WORDS, 'named')).toEqual([1]);
  expect(unlikeWords(heard(1.1, [1.9, 1, 1]), WORDS, 'named')).toEqual([]);
  // Who is far away in all words speaks otherwise than the voice.
  expect(unlikeWords(heard(1.3, [1.4, 1.5, 1.4]), WORDS, 'named')).toEqual([]);
  expect(unlikeWords(heard(1.4, [1, 2, 1]), WORDS, 'foreign')).toEqual([]);
});

test('a word that is left out, or before which something is said, is one, however short', () => {
  expect(unlikeWords(heard(1, [1, 1, 1], { omitted: [40, 0, 0] }), WORDS, 'text')).toEqual([0]);
  expect(unlikeWords(heard(1, [1, 1, 1], { inserted: [0, 0, 80] }), WORDS, 'text')).toEqual([2]);
});

test('a word that another voice says as it is heard is right, also where it seems that something was put in', () => {
  const one = heard(1.1, [1, 1, 1.6], { omitted: [40, 0, 0], inserted: [0, 80, 0] });
  const found = unlikeWords(one, WORDS, 'text');
  expect(found).toEqual([0, 1, 2]);
  expect(
    unlikeBoth(found, one, { cost: 1.1, costs: [1.3, 1, 1], inserted: [0, 40, 0] }, 'text'),
  ).toEqual([0, 1]);
  expect(
    unlikeBoth(found, one, { cost: 1.1, costs: [1, 1, 1.6], inserted: [0, 40, 0] }, 'text'),
  ).toEqual([1, 2]);
  expect(
    unlikeBoth(found, one, { cost: 1.1, costs: [1, 1, 1], inserted: [0, 10, 0] }, 'text'),
  ).toEqual([]);
  const far = heard(1.4, [1.4, 1.4, 1.4]);
  expect(unlikeBoth([0, 1, 2], far, heard(1.2, [1, 1, 1]), 'text')).toEqual([]);
  expect(unlikeBoth([0, 1, 2], far, heard(1.5, [1, 1, 1]), 'text')).toEqual([0, 1, 2]);
});

test('a take is of the sentence as it is now when that is clearly nearer than what it was', () => {
  expect(isNearer({ cost: 1 }, { cost: 1.05 })).toBe(true);
  expect(isNearer({ cost: 1 }, { cost: 1.005 })).toBe(false);
  expect(isNearer({ cost: 1.1 }, { cost: 1 })).toBe(false);
});
