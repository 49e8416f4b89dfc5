/** A picture that has the stage with its heading. */
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS, type Format } from '../../../../src/format';
import type { Scene } from '../../../../src/scene/schema';
import { AREAS, FOOT } from '../../../../src/view/area';
import { layoutSolo } from '../../../../src/view/size/group/layout';
import { rightOf } from '../../../../src/view/size/group/rect';
import { CARRIED } from '../../../../src/view/size/letters';

const figure = (fields: Partial<Scene<'figure'>>): Scene<'figure'> => ({
  ...{ id: 'a', level: 2, heading: [{ type: 'text', text: 'A heading' }], narration: [] },
  ...{ notes: [], refs: [], steps: [], kind: 'figure', alt: 'A cell', caption: '', ...fields },
});
const soloOf = (fields: Partial<Scene<'figure'>>, format: Format, direction?: 'ltr' | 'rtl') => {
  const solo = layoutSolo(figure(fields), CARRIED, format, AREAS[format], direction);
  if (!solo) throw new Error('It has no room.');
  return solo;
};
const drawing = (width: number, height: number) => ({ src: 'a.svg', width, height });

describe('a picture with its heading', () => {
  test('stands beside it on a wide stage, on a ground to the edges', () => {
    const { panel, heading, standing } = soloOf(drawing(800, 700), 'landscape');
    expect(panel.height).toBe(FORMATS.landscape.height);
    expect(rightOf(panel)).toBe(FORMATS.landscape.width);
    expect(rightOf(heading)).toBeLessThan(panel.left);
    expect(standing?.picture.height).toBeGreaterThan(600);
  });

  test('stands at the left where words run from the right', () => {
    const { panel, heading } = soloOf(drawing(800, 700), 'landscape', 'rtl');
    expect(panel.left).toBe(0);
    expect(heading.left).toBeGreaterThan(rightOf(panel));
  });

  test('stands below it where it is low and wide', () => {
    const { panel, heading } = soloOf(drawing(3000, 700), 'landscape');
    expect(panel.left).toBe(0);
    expect(panel.top).toBeGreaterThan(heading.top + heading.height);
  });

  test('that is a wide photo stands from edge to edge on the foot of an upright stage', () => {
    const { panel, standing } = soloOf({ src: 'a.jpg', width: 1600, height: 1000 }, 'portrait');
    expect(standing?.fills).toBe(true);
    expect(panel).toEqual({ left: 0, top: FOOT - 675, width: 1080, height: 675 });
  });

  test('that is a photo without a heading is seen whole in a square, and to the edges of it elsewhere', () => {
    const photo = { src: 'a.jpg', width: 1200, height: 1200, heading: [] };
    const { standing } = soloOf(photo, 'square');
    const { top = 0, height = 0 } = standing?.picture ?? {};
    expect(standing?.fills).toBe(false);
    expect(top + height).toBeLessThanOrEqual(AREAS.square.top + AREAS.square.height);
    expect(soloOf({ ...photo, place: 'full' }, 'square').standing?.fills).toBe(true);
    expect(soloOf({ ...photo, width: 1920, height: 1080 }, 'landscape').standing?.fills).toBe(true);
  });

  test.each(FORMAT_NAMES)('stays above the captions in %s, with its caption', (format) => {
    const { standing, caption } = soloOf({ ...drawing(800, 700), caption: 'Cells' }, format);
    const { top, height } = AREAS[format];
    const { picture } = standing ?? {};
    expect((picture?.top ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(top + height);
    expect([caption?.size, standing?.caption?.size].filter(Boolean)).toHaveLength(1);
  });

  test('that cannot be shown and has no heading has its words on that ground, and says them once', () => {
    const fields = { caption: 'A cell', heading: [] };
    const { standing, caption, room, panel } = soloOf(fields, 'landscape');
    expect(standing).toBeUndefined();
    expect(caption).toBeUndefined();
    expect(room.left).toBeGreaterThan(panel.left);
  });
});
