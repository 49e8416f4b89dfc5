/** Speech of voices whose word times are known, aligned to another voice that says the same. */
import { expect, test } from 'vitest';
import { buildLines } from '../../../src/narration/lines';
import type { FliteName } from '../../../src/narration/voices/engine';
import { openFlite } from '../../../src/narration/voices/flite';
import { alignWords } from '../../../src/sound/align/align';
import { trimSilence } from '../../../src/sound/trim';

const SENTENCES = [
  'The river rose by two metres in a single night.',
  'If the rope is wet, it holds less than you think.',
  'An old map shows an island that was never there.',
  'The judge asked the question twice, and twice he got no answer.',
  'Water boils sooner on a mountain, but the eggs take longer.',
  'The first bicycle had no pedals.',
];
/** Seconds, over all begins and ends of words. */
const MEAN = 0.035;

const say = async (name: FliteName, text: string, pace = 1) => {
  const [line] = buildLines([{ text, terms: [], marks: [] }], 'en', new Map());
  if (!line) throw new Error('nothing to say');
  return trimSilence(await openFlite({ name, pace, lexicon: {} }).speak(line));
};

test.each([
  ['another man', 'rms', 1],
  ['a slower man', 'kal16', 0.8],
  ['a Scot who is quicker', 'awb', 1.2],
] as const)('%s is known word by word within 60 ms in the mean', async (_, name, pace) => {
  const errors: number[] = [];
  for (const text of SENTENCES) {
    const [known, take] = [await say('slt', text), await say(name, text, pace)];
    const { words: found, cost } = alignWords(known, take);
    expect(cost).toBeLessThan(1.3);
    expect(found.length).toBe(take.words.length);
    for (const [i, { start, end }] of take.words.entries()) {
      const word = found[i] ?? { start: 0, end: 0 };
      expect(word.end).toBeGreaterThanOrEqual(word.start);
      errors.push(Math.abs(word.start - start), Math.abs(word.end - end));
    }
  }
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  expect(mean).toBeLessThan(MEAN);
});
