import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandTheme } from '../../src/theme/brand';
import { contrast } from '../../src/theme/contrast';
import { THEMES, themeOf, themes } from '../../src/theme/themes';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const colours = fc.record(
  { accent: hex, second: hex, ground: hex, text: hex },
  { requiredKeys: [] },
);

describe('a theme in colours of a brand', () => {
  test('is read whatever the colours are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...THEMES), colours, (name, asked) => {
        const { theme } = brandTheme(themes[name], asked);
        const { ground, surface, text, accent, second, muted, series } = theme;
        const { onFull, onFullAccent = onFull, fullAccent, fullSecond } = theme;
        const pairs = [
          ...[text, accent, second, muted, ...series].map((one) => [one, ground, 4.5] as const),
          ...[accent, theme.tip, ...series].map((one) => [one, surface, 4.5] as const),
          [onFullAccent, fullAccent, 6.4] as const,
          [onFull, fullSecond, 6.4] as const,
        ];
        // A ground of middle lightness has no colour of words that is read at 7.
        const isMiddling =
          asked.ground !== undefined &&
          Math.max(contrast(asked.ground, '#000000'), contrast(asked.ground, '#ffffff')) < 9;
        for (const [words, below, least] of isMiddling ? [] : pairs)
          expect(contrast(words, below), `${words} on ${below}`).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('has a colour that is read as it was asked for', () => {
    const { theme, moved } = brandTheme(themes.paper, { accent: '#0B3D91' });
    expect(theme).toMatchObject({ accent: '#0b3d91', fullAccent: '#0b3d91' });
    expect(moved).toEqual([]);
  });

  test('has another moved in lightness alone, and no farther than it needs', () => {
    const { theme, moved } = brandTheme(themes.paper, { accent: '#ff7a00' });
    expect(moved).toEqual([{ key: 'accent', asked: '#ff7a00', used: theme.accent }]);
    const least = contrast(theme.accent, themes.paper.ground);
    expect(least).toBeGreaterThanOrEqual(4.5);
    expect(least).toBeLessThan(6.5);
  });

  test('is the theme itself where nothing is asked', () => {
    expect(themeOf({ theme: 'night' })).toBe(themes.night);
    expect(themeOf({ theme: 'night', brand: {} })).toBe(themes.night);
  });
});
