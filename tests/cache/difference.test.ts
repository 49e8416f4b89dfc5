import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDifference } from '../../src/cache/difference';
import { fingerprint } from '../../src/cache/fingerprint';

test('names the field that differs, with its old and its new value', () => {
  const scene = (text: string) => ({
    theme: 'paper',
    scene: { items: [{ text: 'One' }, { text }] },
  });
  expect(firstDifference(scene('Two'), scene('Three'))).toEqual({
    field: 'scene.items.2.text',
    before: '"Two"',
    after: '"Three"',
  });
});

test('prefers words to the times that follow from them', () => {
  const before = { captions: [{ endMs: 100, words: ['Hello'] }], scene: { text: 'Hello' } };
  const after = { captions: [{ endMs: 200, words: ['Good-bye'] }], scene: { text: 'Good-bye' } };
  expect(firstDifference(before, after)?.field).toBe('captions.1.words.1');
  expect(firstDifference({ a: 1, b: 2 }, { a: 2, b: 3 })?.field).toBe('a');
});

test('says when a field was not there', () => {
  expect(firstDifference({ a: 1 }, { a: 1, b: [2] })).toEqual({
    field: 'b',
    before: 'nothing',
    after: '[2]',
  });
});

test('finds a difference exactly when the fingerprints differ', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(firstDifference({ a }, { a: b }) === undefined).toBe(
        fingerprint({ a }) === fingerprint({ a: b }),
      );
    }),
  );
});

test('cuts long values', () => {
  const found = firstDifference({ text: '' }, { text: 'x'.repeat(500) });
  expect(found?.after.length).toBeLessThan(70);
});
