import { describe, expect, test } from 'vitest';
import { AREAS } from '../../../src/view/area';
import { bodyHeight, fitHeading } from '../../../src/view/size/heading';
import { CARRIED } from '../../../src/view/size/letters';

const SPACE = { format: 'landscape', area: AREAS.landscape, letters: CARRIED } as const;
const { height } = SPACE.area;
const rich = (text: string) => [{ type: 'text' as const, text }];

describe('A heading', () => {
  test('stays on one line as long as it can', () => {
    expect(fitHeading(rich('Short'), SPACE)).toEqual({ size: 88, height: 40 + 88 * 1.08 });
    const long = 'A heading of some fifty characters, or a few more';
    expect(fitHeading(rich(long), SPACE).height).toBeLessThan(140);
  });

  test('of eighty characters leaves two thirds of the stage', () => {
    expect(bodyHeight(rich('word '.repeat(16).trim()), SPACE)).toBeGreaterThan(height * 0.66);
    expect(bodyHeight(rich('氯'.repeat(80)), SPACE)).toBeGreaterThan(height * 0.6);
  });

  test('of any length has its height, and leaves the rest', () => {
    expect(bodyHeight(rich('word '.repeat(400).trim()), SPACE)).toBeLessThan(0);
  });

  test('is as large as the letters allow that are counted with', () => {
    const narrow = (text: string) => 0.5 * CARRIED.serif(text);
    const heading = rich('A heading of some fifty characters, or a few more');
    const letters = { ...CARRIED, serif: narrow };
    expect(fitHeading(heading, { ...SPACE, letters }).size).toBe(88);
    expect(fitHeading(heading, SPACE).size).toBeLessThan(88);
  });

  test('is set smaller before a word of it is parted, down to seven tenths', () => {
    const word = 'Ver\u00adwal\u00adtungs\u00adgerichts\u00adbar\u00adkeit';
    const sizeIn = (width: number, text: string) =>
      fitHeading(rich(text), { ...SPACE, area: { ...SPACE.area, width } }).size;
    const whole = word.replaceAll('\u00ad', '');
    const em = (px: number) => CARRIED.serif(whole, px) * px;
    // At 78 px it has room as a whole, at 60 px it would be too small.
    expect(sizeIn(em(78) * 1.006, word)).toBe(78);
    expect(sizeIn(em(56), word)).toBeGreaterThan(60);
    expect(sizeIn(em(56), whole)).toBeLessThanOrEqual(56);
  });
});
