import { expect, test } from 'vitest';
import type { Sentence, Take } from '../../src/record/data';
import { matchBefore } from '../../src/record/match';

const TAKE: Take = { key: 'current', kind: 'current', lengthMs: 1, recordedMs: 0 };
const sentence = (text: string, takes: Take[] = []): Sentence => ({
  ...{ name: text, text, hints: [], expectedMs: 1, step: 0, takes },
});
const found = (sentences: Sentence[], texts: string[]) =>
  matchBefore(sentences, texts).map(({ before }) => before);

test('an edited sentence finds what was read before', () => {
  const texts = ['The river rose by two metres.', 'Nobody was hurt.'];
  expect(
    found([sentence('Nobody was badly hurt.'), sentence('The river rose by three metres.')], texts),
  ).toEqual(['Nobody was hurt.', 'The river rose by two metres.']);
});

test('a sentence that is new finds nothing, nor does one that is recorded', () => {
  const texts = ['The river rose by two metres.'];
  expect(found([sentence('Bread needs time.')], texts)).toEqual([undefined]);
  expect(found([sentence('The river rose by two metres!', [TAKE])], texts)).toEqual([undefined]);
});

test('no text is given to two sentences: the one that is most like it has it', () => {
  const texts = ['The river rose by two metres.'];
  expect(
    found([sentence('The river rose.'), sentence('The river rose by ten metres.')], texts),
  ).toEqual([undefined, 'The river rose by two metres.']);
});

test('the first words are enough where a file tells no more', () => {
  expect(
    found(
      [sentence('The river rose by two metres and a half in one night.')],
      ['the river rose by two'],
    ),
  ).toEqual(['the river rose by two']);
});
