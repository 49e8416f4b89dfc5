import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/document/schema';
import { blendCss, contrast } from '../../src/view/blend';
import { themes } from '../../src/view/theme';

type Colour = readonly [number, number, number];

const read = (hex: string): Colour => {
  const at = (i: number) => Number.parseInt(hex.slice(i, i + 2), 16);
  return [at(1), at(3), at(5)];
};
const mix = (over: Colour, under: Colour, share: number): Colour => {
  const at = (i: 0 | 1 | 2) => over[i] * share + under[i] * (1 - share);
  return [at(0), at(1), at(2)];
};

/** Low and high of paper, then of full grounds. */
const blends = (css: string) =>
  [...css.matchAll(/--blend-low: ([\d.]+); --blend-high: ([\d.]+)/g)].map(
    ([, low, high]) => [Number(low), Number(high)] as const,
  );

test('contrast is that of WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});

describe.each(THEMES)('while a ground of the theme %s blends', (name) => {
  const theme = themes[name];
  const [paper = [0, 0], full = [0, 0]] = blends(blendCss(theme));

  test('words can be read before they change their colour, and after', () => {
    const ground = read(theme.ground);
    const { accent, second, series, code } = theme;
    for (const lit of [accent, second, ...series, code.string].map(read)) {
      // What was said keeps some of its tint.
      const before = contrast(mix(lit, ground, paper[0] + 0.05), read(theme.text));
      expect(before).toBeGreaterThanOrEqual(4.5);
      expect(contrast(mix(lit, ground, paper[1]), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('so on full grounds', () => {
    for (const under of [theme.fullAccent, theme.fullSecond].map(read)) {
      const lit = read(theme.onFull);
      expect(contrast(mix(lit, under, full[0] + 0.03), lit)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(mix(lit, under, full[1]), under)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
