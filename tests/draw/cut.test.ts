import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/draw/cut';

const orderOf = (counts: readonly number[]) => {
  let frame = 0;
  const held = counts.map((count) => {
    frame += count;
    return { frame: frame - count, count };
  });
  return { key: 'a', held, startFrame: 0 };
};
/** So many pictures that move, then one that is held. */
const moving = (count: number): number[] => [...Array.from({ length: count }, () => 1), 30];

describe('a scene', () => {
  test('is drawn by two pages when it has many pictures, from a rest a little before its middle', () => {
    const parts = partsOf(orderOf([...moving(15), ...moving(14), ...moving(14), ...moving(20)]));
    expect(parts.map(({ held, index }) => [index, held.length])).toEqual([
      [0, 31],
      [1, 36],
    ]);
    expect(parts[1]?.held[0]?.frame).toBe(15 + 30 + 14 + 30);
  });

  test('is drawn by one where it has few, or never rests but at its ends', () => {
    expect(partsOf(orderOf(moving(30)))).toHaveLength(1);
    expect(partsOf(orderOf([...moving(3), ...moving(70), ...moving(3)]))).toHaveLength(1);
  });

  test('loses no picture, and none comes twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 120 }), (counts) => {
        const order = orderOf(counts);
        expect(partsOf(order).flatMap(({ held }) => held)).toEqual(order.held);
      }),
    );
  });
});
