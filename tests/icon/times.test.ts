import { expect, test } from 'vitest';
import { lastIcon, timeIcon } from '../../src/icon/times';

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

test.each([
  ['At 5:42 PM, it was there', 'en', 'clock'],
  // A sheet of a calendar says too little of them.
  ['On Tuesday it was over', 'en', undefined],
  ['It lasts three weeks', 'en', undefined],
  ['They asked for $40', 'en', 'cash'],
  ['Um 18 Uhr war Schluss', 'de', 'clock'],
  ['It was over', 'en', undefined],
  ['She is 40 years old', 'en', undefined],
])('"%s" says when, how long or for how much', (words, code, icon) => {
  expect(lastIcon(words, code)).toBe(icon);
});

test('a long line that says when behind all else is not about that', () => {
  const line = 'Whoever wants to stay has to fill in the same sheet as all the others by 5:42 PM';
  expect(lastIcon(line, 'en')).toBeUndefined();
});
