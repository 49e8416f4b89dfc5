/** Weights found where they stand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWeights } from '../../../../src/narration/voices/hibari/read/weights';
import { runs } from '../../../runs';

test('finds the weights of a feature, and of nothing else', () => {
  const weights = fc.dictionary(
    fc.constantFrom('NN', 'PRP$', "''", '``', ':', ','),
    fc.double({ min: -50, max: 50, noNaN: true }).map((value) => Math.round(value * 10) / 10),
    { minKeys: 1 },
  );
  const table = fc.dictionary(fc.string({ maxLength: 6 }), weights, { minKeys: 1, maxKeys: 60 });
  const law = fc.property(table, fc.array(fc.string({ maxLength: 6 })), (entries, others) => {
    const text = Buffer.from(JSON.stringify({ tags: ['NN'], weights: entries }));
    const find = openWeights(text, text.indexOf('"weights":') + '"weights":'.length);
    for (const [feature, found] of Object.entries(entries))
      expect(find(feature)).toEqual(JSON.parse(JSON.stringify(found)));
    for (const feature of [...others, 'constructor', ''])
      if (!Object.hasOwn(entries, feature)) expect(find(feature)).toBeUndefined();
  });
  fc.assert(law, { numRuns: runs(200) });
});
