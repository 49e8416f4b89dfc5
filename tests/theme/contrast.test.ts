/** All that words may stand on, in every theme: the grounds of scenes, and the states of what is on them (view/css/states.css). */
import { formatHex, interpolate } from 'culori';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/theme/contrast';
import type { Theme } from '../../src/theme/schema';
import { THEMES, themes } from '../../src/theme/themes';

/** CSS `color-mix(in oklab, colour share, other)`. */
const mixed = (colour: string, share: number, other: string): string =>
  formatHex(interpolate([other, colour], 'oklab')(share)) ?? '';

/** What stands on a ground, by the names of view/css/ground.css. */
interface OnGround {
  ground: string;
  text: string;
  muted: string;
  accent: string;
  /** Least contrast of what is in the accent where it was said: on full grounds numbers and icons alone, which are large. */
  leastSaid: number;
  /** Other colours that light something there. */
  others: readonly string[];
}

function groundsOf(theme: Theme): Record<string, OnGround> {
  const { ground, text, muted, accent, second, onFull, glow } = theme;
  const { onFullAccent = onFull, glowAccent = glow } = theme;
  const onPaper = { text, muted, accent, leastSaid: 4.5, others: [second] };
  const full = (on: string, words: string, lit: string): OnGround => ({
    ...{ ground: on, text: words, muted: mixed(words, 0.84, on), accent: lit },
    ...{ leastSaid: 3, others: [] },
  });
  return {
    paper: { ground, ...onPaper },
    tint: { ground: mixed(accent, 0.13, ground), ...onPaper },
    'tint of the second': { ground: mixed(second, 0.13, ground), ...onPaper },
    accent: full(theme.fullAccent, onFullAccent, glowAccent),
    second: full(theme.fullSecond, onFull, glow),
  };
}

/** Of words in their states: `[words, what they stand on]`. */
const saidOn = ({ accent, ground }: OnGround) => mixed(accent, 0.13, ground);

function statesOf(on: OnGround) {
  const { ground, text, muted, accent, others } = on;
  const said = saidOn(on);
  return {
    'not lit': [text, ground],
    'of second rank': [muted, ground],
    'in the accent': [accent, ground],
    lit: [ground, accent],
    said: [text, said],
    ...Object.fromEntries(others.map((other) => [`lit in ${other}`, [ground, other]])),
  };
}

describe.each(THEMES)('In the theme "%s"', (name) => {
  const grounds = groundsOf(themes[name]);
  test.each(Object.keys(grounds))('words are read in each state on %s', (ground) => {
    const on = grounds[ground];
    if (!on) throw new Error(`There is no ground ${ground}.`);
    for (const [state, [words = '', below = '']] of Object.entries(statesOf(on)))
      expect(contrast(words, below), `${state}: ${words} on ${below}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(on.accent, saidOn(on)), 'said, in the accent').toBeGreaterThanOrEqual(
      on.leastSaid,
    );
  });

  test('words on pictures are read', () => {
    const { text, surface, tip, captionGround, captionText, captionAccent, series, ground } =
      themes[name];
    for (const words of [text, tip, ...series])
      expect(contrast(words, surface), `${words} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    for (const words of series) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
    for (const words of [captionText, captionAccent])
      expect(contrast(words, captionGround)).toBeGreaterThanOrEqual(7);
  });
});

test('black on white has the greatest contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
