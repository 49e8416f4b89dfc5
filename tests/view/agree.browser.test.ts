/** Blocks that stand together, and icons: what a step of the deck shows is what the video shows when it has settled. */
import { expect, test } from 'vitest';
import { AGREE_FILES, apart } from './agree';

test.each(AGREE_FILES)('of %s are the same in deck and video', async (file) => {
  expect(await apart(file, 'landscape')).toBeLessThan(2);
});
