import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/theme/contrast';
import { THEMES, themes } from '../../src/theme/themes';
import { blendCss, mix } from '../../src/view/blend';

/** Low and high of paper, then of full grounds. */
const blends = (css: string) =>
  [...css.matchAll(/--blend-low: ([\d.]+); --blend-high: ([\d.]+)/g)].map(
    ([, low, high]) => [Number(low), Number(high)] as const,
  );

describe.each(THEMES)('while a ground of the theme %s blends', (name) => {
  const theme = themes[name];
  const { ground, text, accent, second, series, tip, onFull } = theme;
  const [paper = [0, 0], full = [0, 0]] = blends(blendCss(theme));

  test('words can be read before they change their colour, and after', () => {
    for (const lit of [accent, second, ...series, tip]) {
      expect(contrast(mix(lit, ground, paper[0]), text), lit).toBeGreaterThanOrEqual(4.5);
      expect(contrast(mix(lit, ground, paper[1]), ground), lit).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('so on full grounds', () => {
    const words = { [theme.fullAccent]: theme.onFullAccent ?? onFull, [theme.fullSecond]: onFull };
    for (const [under, lit] of Object.entries(words)) {
      expect(contrast(mix(lit, under, full[0]), lit), under).toBeGreaterThanOrEqual(4.5);
      expect(contrast(mix(lit, under, full[1]), under), under).toBeGreaterThanOrEqual(4.5);
    }
  });
});
