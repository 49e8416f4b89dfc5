import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en';

describe('English words', () => {
  test('that mean the same have one stem, and those that mean nothing have none', () => {
    expect(english.stems('The cells connect to each other.')).toEqual(
      english.stems('a cell that is connected'),
    );
  });

  test.each([
    ['48.2', '%,', 'of', 2],
    ['5', 'mg', 'of', 2],
    ['12', 'August', '1999', 3],
    ['12', 'August,', 'when', 2],
    ['August', '1999', 'was', 2],
    ['Schedule', 'III', 'today', 2],
    ['They', 'may', '5', 1],
    ['may', '1999', '', 1],
    ['5', 'cells', '', 1],
    ['5', '', '', 1],
  ])('said as one: %s %s %s', (first, second, third, length) => {
    expect(english.groupLength(first, second, third)).toBe(length);
  });

  test('lean on the next one, or are breathed before', () => {
    expect([english.leans('the'), english.leans('cells')]).toEqual([true, false]);
    expect([english.opens('because'), english.opens('cells')]).toEqual([true, false]);
  });
});
