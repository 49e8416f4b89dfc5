import { describe, expect, test } from 'vitest';
import { findNumber, writeNumber } from '../../src/scene/number';

describe('a number is read for its value, and written as it was', () => {
  test.each([
    ['1,250', 1250, '1,250'],
    ['1250', 1250, '1250'],
    ['2019', 2019, '2019'],
    ['1,234,567.89', 1234567.89, '1,234,567.89'],
    ['12,34,567', 1234567, '12,34,567'],
    ['1\u00a0000 km', 1000, '1\u202f000'],
    ['12\u202f345\u202f678', 12345678, '12\u202f345\u202f678'],
    ['1 000', 1000, '1\u202f000'],
    ['1’250.5', 1250.5, '1’250.5'],
    ['1.250.000', 1250000, '1.250.000'],
    ['1.250,5', 1250.5, '1.250,5'],
    ['1.250', 1.25, '1.250'],
    ['48,2 %', 48.2, '48,2'],
    ['1,25', 1.25, '1,25'],
    ['0,125', 0.125, '0,125'],
    ['1234,567', 1234.567, '1234,567'],
    ['0.00012', 0.00012, '0.00012'],
    ['.05', 0.05, '0.05'],
    ['p < ,05', 0.05, '0,05'],
    ['approx.5', 5, '5'],
    ['007', 7, '007'],
    ['-3.50', -3.5, '−3.50'],
    ['–3', -3, '−3'],
    ['COVID-19', 19, '19'],
    ['2-year', 2, '2'],
    ['24/7', 24, '24'],
    ['3 12-week courses', 3, '3'],
  ])('%j', (text, value, written) => {
    const found = findNumber(text);
    if (!found || found === 'unclear') throw new Error(`${found}`);
    expect([found.value, writeNumber(found)]).toEqual([value, written]);
  });

  test.each(['1,25,0', '1.2.3', '5.5.2026', '1,250,00', '5–10 %', '5 - 10', '1.5-2'])(
    '%j is unclear',
    (text) => {
      expect(findNumber(text)).toBe('unclear');
    },
  );

  test.each(['', 'none', '%', '.', '−'])('%j has none', (text) => {
    expect(findNumber(text)).toBeUndefined();
  });
});
