import { expect, test } from 'vitest';
import { numbersIn } from '../../src/translation/numbers';

test.each([
  ['en', 'It costs $1,500.50, or 12 % more than in 1987.', [1500.5, 12, 1987]],
  ['de', 'Es kostet 1.500,50 $, 12 % mehr als 1987.', [1500.5, 12, 1987]],
  ['de', 'Am 12. August 1999 um 14.30 Uhr, in 3 von 10 Fällen.', [12, 1999, 14, 30, 3, 10]],
  ['fr', 'Il coûte 1\u202F500,50 €.', [1500.5]],
  ['en', 'Version 2.11.3, from 9:30 to 10:45.', [2, 11, 3, 9, 30, 10, 45]],
  ['en', 'There is none.', []],
])('numbers of %s are read as it writes them: %s', (lang, text, numbers) => {
  expect(numbersIn(text, lang)).toEqual(numbers);
});
