import { expect, test } from 'vitest';
import { english } from '../../../src/language/en';
import { sentencesOf } from '../table';

const cases = sentencesOf('en/sentences.txt').map(
  (sentences) => [sentences.join(' '), sentences] as const,
);

test.each(cases)('is cut where its sentences end: %s', (text, sentences) => {
  expect(english.sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    sentences,
  );
});

test('the table is long', () => {
  expect(cases.length).toBeGreaterThan(160);
});
