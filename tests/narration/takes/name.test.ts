/** Names of takes: what of a sentence may change without its having to be recorded again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeName } from '../../../src/narration/takes/name';

test('a take is called by the first words of its sentence and a hash of them all', () => {
  expect(takeName('The river rose by two metres in a single night.')).toMatch(
    /^the-river-rose-by-two-[0-9a-f]{6}$/,
  );
  expect(takeName('Électroencéphalographiquement und internationalisation sind lang.')).toMatch(
    /^electroencephalographiquement-[0-9a-f]{6}$/,
  );
  expect(takeName('水が沸く。')).toMatch(/^[0-9a-f]{6}$/);
});

test.each([
  ['The answer is no.', 'The answer, is no'],
  ['He said “yes” twice.', 'He said "yes" twice.'],
  ['It’s here — at last!', "It's here – at last."],
  ['Read   this\nline.', 'Read this line.'],
  ['An inter\u00adnational line.', 'An international line.'],
  ['(See the next page.)', 'see the next page'],
  ['Caf\u00e9 au lait.', 'Cafe\u0301 au lait.'],
])('%j and %j have one take', (one, other) => {
  expect(takeName(one)).toBe(takeName(other));
});

test.each([
  ['The river rose by two metres.', 'The river rose by three metres.'],
  ['It costs 3.5 euros.', 'It costs 35 euros.'],
  ['It is done.', 'It is done?'],
  ['It costs $5.', 'It costs 5.'],
  ['About 5 % of it.', 'About 5 of it.'],
  ['We were there.', "We're there."],
  ['At 10:30 sharp.', 'At 10 30 sharp.'],
  ['A reform of it.', 'A re-form of it.'],
])('%j and %j have two', (one, other) => {
  expect(takeName(one)).not.toBe(takeName(other));
});

test('every text has a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(takeName(text)).toMatch(/^([a-z\d]+-)*[0-9a-f]{6}$/);
      expect(takeName(text).length).toBeLessThanOrEqual(40);
    }),
  );
});
