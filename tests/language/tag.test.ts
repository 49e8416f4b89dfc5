import { expect, test } from 'vitest';
import { directionOf } from '../../src/language/tag';

test.each([
  ['en', 'ltr'],
  ['zh', 'ltr'],
  ['he', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['xxx-', 'ltr'],
])('text in %s runs %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
