import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutOverview, neighbour } from '../../src/deck/overview-layout';

const SLIDE = { width: 1920, height: 1080 };

describe('the overview', () => {
  test('lays every scene apart from the others, inside the width, and inside the height that it tells', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 360, max: 2000 }),
        fc.integer({ min: 300, max: 1400 }),
        (groups, width, height) => {
          const layout = layOutOverview(groups, { width, height }, SLIDE);
          const { places } = layout;
          const tall = layout.width * (SLIDE.height / SLIDE.width);
          expect(places).toHaveLength(groups.reduce((sum, count) => sum + count, 0));
          for (const [i, { x, y }] of places.entries()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + layout.width).toBeLessThanOrEqual(width + 0.01);
            expect(y + tall).toBeLessThanOrEqual(Math.max(layout.height, height));
            for (const other of places.slice(i + 1))
              expect(
                Math.abs(x - other.x) >= layout.width - 0.01 ||
                  Math.abs(y - other.y) >= tall - 0.01,
              ).toBe(true);
          }
        },
      ),
    ));

  test('shows eighteen scenes on a screen without scrolling', () => {
    const groups = [...Array.from({ length: 14 }, () => 1), 2, 2];
    const layout = layOutOverview(groups, { width: 1280, height: 720 }, SLIDE);
    expect(layout.height).toBeLessThanOrEqual(720);
    expect(layout.width).toBeGreaterThan(150);
  });

  test('has the nearest scene of the next row below one, and none below the last row', () => {
    const { places } = layOutOverview([1, 2, 1], { width: 1280, height: 720 }, SLIDE);
    expect(neighbour(places, 1, 1)).toBe(2);
    expect(neighbour(places, 2, -1)).toBe(1);
    const lowest = places.reduce((at, { y }, i) => (y > (places[at]?.y ?? 0) ? i : at), 0);
    expect(neighbour(places, lowest, 1)).toBe(-1);
  });
});
