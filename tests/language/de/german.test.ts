import { describe, expect, test } from 'vitest';
import { german } from '../../../src/language/de';
import { phrasesOf, sentencesOf } from '../table';

describe.each(phrasesOf('de/phrases.txt'))(
  'German is said as a reader says it: %s',
  (_, phrases) => {
    test.each(phrases)('%s', (written, said) => {
      expect(german.speakable(written).join(' ')).toBe(said);
    });
  },
);

const cases = sentencesOf('de/sentences.txt').map(
  (sentences) => [sentences.join(' '), sentences] as const,
);

test.each(cases)('German is cut where its sentences end: %s', (text, sentences) => {
  expect(german.sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
