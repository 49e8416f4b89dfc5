/** Signs of formulas as TeX. */
import { expect, test } from 'vitest';
import { textToTex, toTex } from '../../src/import/office/symbols';

test.each([
  ['x∈ℝ', 'x\\in \\mathbb{R}'],
  ['𝑥≠5%', 'x\\ne 5\\%'],
  ['a\\b^c', 'a\\backslash b\\text{\\textasciicircum}c'],
])('%s is %s', (signs, tex) => {
  expect(toTex(signs)).toBe(tex);
});

test('words in a formula are words, whatever is in them', () => {
  expect(textToTex('5 % of {a}')).toBe('\\text{5 \\% of \\{a\\}}');
});
