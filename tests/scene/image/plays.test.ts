import { describe, expect, test } from 'vitest';
import { readPlays } from '../../../src/scene/image/plays';
import { type Moving, movingGif, movingPng, movingWebp } from '../../moving';

const colours = [
  [200, 40, 20],
  [20, 40, 200],
  [20, 160, 40],
] as const;
const moving = (delays: number[], times = 0): Moving => ({
  ...{ width: 6, height: 4, times },
  frames: delays.map((delayMs, i) => ({ colour: colours[i] ?? [0, 0, 0], delayMs })),
});

describe.each([
  ['GIF', movingGif],
  ['PNG', movingPng],
  ['WebP', (picture: Moving) => movingWebp(picture, [])],
])('a %s that moves', (_, write) => {
  test('says how long each frame is shown, and that they come again without end', () => {
    expect(readPlays(write(moving([500, 100, 200])))).toEqual({
      delays: [500, 100, 200],
      times: 0,
    });
  });

  test.each([1, 3])('may be shown %i times', (times) => {
    expect(readPlays(write(moving([500, 100], times)))?.times).toBe(times);
  });

  test('shows a frame that says nothing of itself as long as browsers do', () => {
    expect(readPlays(write(moving([500, 0, 10])))?.delays).toEqual([500, 100, 100]);
  });

  test('stands still when it has one frame', () => {
    expect(readPlays(write(moving([500])))).toBeUndefined();
  });

  test('is read as far as it goes', () => {
    const whole = write(moving([500, 100, 200]));
    for (let length = 0; length < whole.length; length += 7)
      expect(() => readPlays(whole.subarray(0, length))).not.toThrow();
  });
});

test('any other file stands still', () => {
  expect(readPlays(Buffer.from('<svg></svg>'))).toBeUndefined();
  expect(readPlays(Buffer.alloc(0))).toBeUndefined();
});
