/** Entries found where they stand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSorted } from '../../../../src/narration/voices/hibari/read/sorted';
import { runs } from '../../../runs';

const sounds = fc.stringMatching(/^[a-zəˈ ]{0,12}$/);
const entry = fc.oneof(
  sounds,
  fc.dictionary(fc.constantFrom('DEFAULT', 'NOUN', 'VERB'), fc.option(sounds), { minKeys: 1 }),
);
const inOrder = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

test('finds what is in a lexicon, and nothing else', () => {
  const words = fc.dictionary(fc.stringMatching(/^[A-Za-zé' -]{1,8}$/), entry, { maxKeys: 40 });
  const law = fc.property(words, fc.array(fc.string({ maxLength: 8 })), (entries, others) => {
    const keys = Object.keys(entries).sort(inOrder);
    const fields = keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(entries[key])}`);
    const find = openSorted(Buffer.from(`{${fields.join()}}`));
    for (const key of keys) expect(find(key)).toEqual(entries[key]);
    for (const word of [...others, 'constructor', ''])
      if (!Object.hasOwn(entries, word)) expect(find(word)).toBeUndefined();
  });
  fc.assert(law, { numRuns: runs(200) });
});
