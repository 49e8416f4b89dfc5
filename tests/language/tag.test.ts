import { expect, test } from 'vitest';
import { codeOf, directionOf, nameOf } from '../../src/language/tag';

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

test.each([
  ['en-GB', 'en'],
  ['eng', 'en'],
  ['zh-Hans-CN', 'zh'],
  ['xxx-', 'xxx-'],
])('%s is the language %s', (lang, code) => {
  expect(codeOf(lang)).toBe(code);
});

test('a language is called by its name in another or in its own, else by its tag', () => {
  expect(nameOf('de', 'en')).toBe('German');
  expect(nameOf('de', 'de')).toBe('Deutsch');
  expect(nameOf('xxx-', 'en')).toBe('xxx-');
});
