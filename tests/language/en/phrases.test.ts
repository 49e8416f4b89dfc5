import { describe, expect, test } from 'vitest';
import { speakable } from '../../../src/language/en/reading';
import { phrasesOf } from '../table';

const kinds = phrasesOf('en/phrases.txt');

describe.each(kinds)('English is said as a reader says it: %s', (_, phrases) => {
  test.each(phrases)('%s', (written, said) => {
    expect(speakable(written).join(' ')).toBe(said);
  });
});

test('the table has all kinds', () => {
  expect(kinds.map(([kind]) => kind)).toHaveLength(18);
  expect(kinds.flatMap(([, phrases]) => phrases).length).toBeGreaterThan(850);
});
