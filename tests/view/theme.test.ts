import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/document/schema';
import { themeCss, themes } from '../../src/view/theme';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white has the greatest contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

describe.each(THEMES)('The theme "%s"', (name) => {
  const theme = themes[name];
  const grounds = [theme.ground, theme.surface];

  test('has text that is read from the back of a room', () => {
    for (const ground of grounds) expect(contrast(theme.text, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.captionText, theme.captionGround)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.captionAccent, theme.captionGround)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.muted, theme.ground)).toBeGreaterThanOrEqual(7);
  });

  test('has no colour of type below 4.5:1', () => {
    const { muted, accent, second, series } = theme;
    for (const ground of grounds)
      for (const colour of [muted, accent, second, ...series])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const colour of Object.values(theme.code))
      expect(contrast(colour, theme.surface), `code ${colour}`).toBeGreaterThanOrEqual(4.5);
  });

  test('has words that are read on its full grounds', () => {
    const { fullAccent, fullSecond, onFull, glow } = theme;
    for (const full of [fullAccent, fullSecond]) {
      expect(contrast(onFull, full)).toBeGreaterThanOrEqual(7);
      expect(contrast(glow, full)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('gives every variable that it names', () => {
    const css = themeCss(name);
    for (const variable of [
      'ground',
      'full-accent',
      'caption-accent',
      'series-4',
      'code-token-string',
    ])
      expect(css).toContain(`--${variable}: #`);
  });
});
