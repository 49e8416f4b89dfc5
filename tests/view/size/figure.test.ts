import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { sizeFigure } from '../../../src/view/size/kinds/figure';
import { CARRIED } from '../../../src/view/size/letters';

const space = (format: 'landscape' | 'portrait') =>
  ({ format, area: AREAS[format], letters: CARRIED }) as const;
const base = {
  id: 'a',
  level: 2,
  heading: [],
  narration: [],
  notes: [],
  refs: [],
  steps: [],
} as const;
const scene = (wished?: number): Scene<'figure'> => ({
  ...structuredClone({ ...base, steps: [], refs: [], notes: [], narration: [], heading: [] }),
  ...{ kind: 'figure', alt: 'A', caption: '', wished },
});

describe('a picture', () => {
  test('made of lines fills its room, however small it is', () => {
    const { width } = sizeFigure(
      scene(),
      { src: 'a.svg', width: 4, height: 1 },
      space('landscape'),
    );
    expect(width).toBe(AREAS.landscape.width);
  });

  test('made of pixels is blown up to twice its size and no further', () => {
    const icon = { src: 'a.png', width: 64, height: 32 };
    expect(sizeFigure(scene(), icon, space('landscape'))).toMatchObject({ width: 128, height: 64 });
    const large = { src: 'a.png', width: 4000, height: 1000 };
    expect(sizeFigure(scene(), large, space('landscape')).width).toBe(AREAS.landscape.width);
  });

  test('takes the part of the stage that its author wishes of a page', () => {
    const large = { src: 'a.svg', width: 4000, height: 1000 };
    const half = sizeFigure(scene(450), large, space('landscape'));
    expect(half.width).toBe(AREAS.landscape.width / 2);
    expect(sizeFigure(scene(450), large, space('portrait')).width).toBe(450);
  });
});
