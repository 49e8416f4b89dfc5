import { expect, test } from 'vitest';
import { skippedData } from '../../../src/encode/h264/skipped';

/** Written by another program from the text of the standard, and decoded without a message. */
test.each([
  [1, 26, 'a680'],
  [7, 51, 'ae80'],
  [3, 0, 'fedb80'],
  [120, 26, '0003ba'],
  [1000, 18, 'fa5800000000006840'],
  [8160, 23, `${'00'.repeat(39)}24e0`],
])('%d macroblocks that are skipped, at quantizer %d', (count, qp, bytes) => {
  expect(skippedData(count, qp).toString('hex')).toBe(bytes);
});
