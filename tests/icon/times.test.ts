import { expect, test } from 'vitest';
import { timeIcon } from '../../src/icon/times';

test.each([
  ['The first week', 'en', 'calendar'],
  ['About 14 years', 'en', 'calendar'],
  ['Every moment', 'en', 'clock'],
  ['A decade', 'en', 'hourglass'],
  ['Die erste Woche', 'de', 'calendar'],
  ['Nach 20 Minuten', 'de', 'clock'],
])('%s has an icon', (words, code, icon) => {
  expect(timeIcon(words, code)).toBe(icon);
});

test.each([
  ['The school year', 'en'],
  ['Man of the hour', 'en'],
  ['The first weekend', 'en'],
  ['A year without a phone', 'en'],
  ['The first week', 'fr'],
  ['', 'en'],
])('%s has none: it speaks of something else, or in another language', (words, code) => {
  expect(timeIcon(words, code)).toBeUndefined();
});
