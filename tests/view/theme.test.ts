import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/theme/contrast';
import { THEMES, themes } from '../../src/theme/themes';
import { themeCss } from '../../src/view/theme';

/** CSS `color-mix(in oklab, …)` of two colours. */
function mixed(colour: string, share: number, other: string): string {
  const linear = (hex: string) =>
    [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
  const lab = (hex: string) => {
    const [r = 0, g = 0, b = 0] = linear(hex);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const from = lab(other);
  const [L = 0, a = 0, b = 0] = lab(colour).map((one, i) => {
    const start = from[i] ?? 0;
    return start + share * (one - start);
  });
  const [l, m, s] = [
    (L + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (L - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (L - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => {
    const value = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(Math.max(value, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${rgb.join('')}`;
}

describe.each(THEMES)('The theme "%s"', (name) => {
  const theme = themes[name];
  const grounds = [theme.ground, theme.surface];
  const { onFull, glow, onFullAccent = onFull, glowAccent = glow } = theme;
  const fullGrounds = [
    [theme.fullAccent, onFullAccent, glowAccent],
    [theme.fullSecond, onFull, glow],
  ] as const;

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
    const { ground, ...words } = theme.code;
    // What is lit in code has so much of what glows.
    for (const below of [ground, mixed(theme.glow, 0.16, ground)])
      for (const colour of Object.values(words))
        expect(contrast(colour, below), `code ${colour} on ${below}`).toBeGreaterThanOrEqual(4.5);
  });

  test('has words that are read on its full grounds', () => {
    for (const [full, words, lit] of fullGrounds) {
      expect(contrast(words, full)).toBeGreaterThanOrEqual(6.5);
      expect(contrast(lit, full)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('has words that are read where an icon lies behind them', () => {
    const { accent, ground, text, muted } = theme;
    // The shares of css/icon.css, the greatest of each.
    const behind = mixed(accent, 0.24, ground);
    for (const colour of [text, accent, muted])
      expect(contrast(colour, behind), `${colour} on ${behind}`).toBeGreaterThanOrEqual(4.5);
    for (const [full, words, lit] of fullGrounds)
      for (const colour of [words, lit]) {
        const pale = mixed(words, 0.16, full);
        const least = colour === lit ? 3 : 4.5;
        expect(contrast(colour, pale), `${colour} on ${pale}`).toBeGreaterThanOrEqual(least);
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
