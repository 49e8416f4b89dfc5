import { expect, test } from 'vitest';
import { describeOwnWords } from '../../src/cli/own-words';

test('a document in a language that we have no words in is told that its pages have English ones', () => {
  expect(describeOwnWords('thee', 'nl')).toEqual([
    'thee: keys, buttons and headings of its pages are in English: lectern has none in Dutch.',
  ]);
  expect(['en-GB', 'de', 'fr-CA', 'es'].flatMap((lang) => describeOwnWords('tea', lang))).toEqual(
    [],
  );
});
