import { expect, test } from 'vitest';
import { pictureOf } from '../../src/browser/picture';

/** A page whose first pictures fail. */
const failing = (errors: string[]) => {
  const left = [...errors];
  return {
    screenshot: async () => {
      const message = left.shift();
      if (message) throw new Error(message);
      return Buffer.from('picture');
    },
    left,
  };
};
const LOST =
  'page.screenshot: Protocol error (Page.captureScreenshot): Unable to capture screenshot';

test('a frame that the browser lost is taken again', async () => {
  expect(String(await pictureOf(failing([LOST, LOST])))).toBe('picture');
});

test('a browser that never gives one is told', async () => {
  await expect(pictureOf(failing(Array(9).fill(LOST)))).rejects.toThrow('Unable to capture');
});

test('any other error is told at once', async () => {
  const page = failing(['Target closed', LOST]);
  await expect(pictureOf(page)).rejects.toThrow('Target closed');
  expect(page.left).toHaveLength(1);
});
