import { expect, test } from 'vitest';
import { inOrder, outsidePauses } from '../../../../src/narration/voices/times/order';

test('words that begin or end in a pause do so at its ends', () => {
  const spans = [
    { start: 0.2, end: 1 },
    { start: 1.5, end: 2 },
  ];
  const words = [
    { start: 0, end: 0.6 },
    { start: 0.6, end: 1.3 },
    { start: 1.3, end: 2.4 },
  ];
  expect(outsidePauses(words, spans)).toEqual([
    { start: 0.2, end: 0.6 },
    { start: 0.6, end: 1 },
    { start: 1.5, end: 2 },
  ]);
  expect(outsidePauses(words, [])).toEqual(words);
});

test('words go forward, and stay within the sound', () => {
  const words = [
    { start: 0.5, end: 0.4 },
    { start: 0.3, end: 3 },
  ];
  expect(inOrder(words, 2)).toEqual([
    { start: 0.5, end: 0.5 },
    { start: 0.5, end: 2 },
  ]);
});
