import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en';

describe('English words', () => {
  test('that mean the same have one stem, and those that mean nothing have none', () => {
    expect(english.stems('The cells connect to each other.')).toEqual(
      english.stems('a cell that is connected'),
    );
  });

  test('lean on the next one, or are breathed before', () => {
    expect([english.leans('the'), english.leans('cells')]).toEqual([true, false]);
    expect([english.opens('because'), english.opens('cells')]).toEqual([true, false]);
  });
});
