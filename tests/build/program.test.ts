import { expect, test } from 'vitest';
import { inAscii } from '../../src/build/program';

/** What a pattern matches of a text, and of its own program in ASCII. */
const both = (pattern: string, text: string) =>
  [pattern, inAscii(pattern)].map((code) => text.match(new Function(`return ${code}`)() as RegExp));

test.each([
  ['/[\\-\\–\\—]/g', 'hour-long – 2013'],
  ['/[–—]+/g', 'hour-long – 2013'],
  ['/\\\\–/g', 'a\\–u'],
  ['/😀/gu', 'a 😀'],
])('%s matches the same when its letters are escapes', (pattern, text) => {
  const [written, escaped] = both(pattern, text);
  expect(written).not.toBeNull();
  expect(escaped).toEqual(written);
  expect(inAscii(pattern)).toMatch(/^[\0-\x7f]+$/);
});
