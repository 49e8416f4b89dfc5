/** A theme in a publisher's own colours: what they ask for is moved just so far in lightness that all words are read. Pure. */
import {
  formatHex,
  interpolate,
  useMode as loadMode,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
} from 'culori/fn';
import { contrast, luminance } from './contrast';
import type { Theme } from './schema';

loadMode(modeRgb);
loadMode(modeOklab);
const toOklch = loadMode(modeOklch);

/** Colours that are asked for, `#rrggbb`. */
export interface BrandColours {
  accent?: string;
  second?: string;
  ground?: string;
  text?: string;
}

/** A colour that could not be used as it was asked for. */
export interface Moved {
  key: keyof BrandColours;
  asked: string;
  used: string;
}

/** Contrasts that the themes keep (tests/theme/contrast.test.ts): words, second rank and what is lit; words at length, on full grounds. */
const READ = 4.5;
const EASY = 7;
/** Share of the colour in a tint, as in view/css/states.css. */
const TINT = 0.13;
const STEP = 0.004;

/** The theme, and what of the colours was moved. */
export function brandTheme(theme: Theme, asked: BrandColours): { theme: Theme; moved: Moved[] } {
  const paper = paperOf(theme, asked);
  const { ground, surface } = paper;
  const lit = (colour: string) =>
    move(colour, (one) =>
      [ground, surface, mixed(one, TINT, ground)].every((below) => contrast(one, below) >= READ),
    );
  const accent = lit(asked.accent ?? theme.accent);
  const second = lit(asked.second ?? theme.second);
  const [, , third, fourth] = theme.series;
  const made: Theme = {
    ...{ ...theme, ...paper, accent, second },
    ...(asked.second && fullSecondOf(asked.second, theme)),
    ...(asked.accent && fullAccentOf(asked.accent, theme)),
    series: [accent, second, readOn(third, [ground, surface]), readOn(fourth, [ground, surface])],
    tip: readOn(theme.tip, [ground, surface]),
  };
  const used = { accent, second, ground, text: made.text };
  const moved = KEYS.flatMap((key) => {
    const wish = asked[key]?.toLowerCase();
    return wish === undefined || wish === used[key] ? [] : [{ key, asked: wish, used: used[key] }];
  });
  return { theme: made, moved };
}

const KEYS = ['accent', 'second', 'ground', 'text'] as const;

/** The ground of most scenes and what is read on it. */
function paperOf(theme: Theme, asked: BrandColours) {
  const ground = asked.ground?.toLowerCase() ?? theme.ground;
  const scheme = luminance(ground) > 0.18 ? ('light' as const) : ('dark' as const);
  const own = scheme === theme.scheme ? theme.text : scheme === 'light' ? '#161616' : '#f6f6f2';
  const text = move(asked.text?.toLowerCase() ?? own, (one) => contrast(one, ground) >= EASY);
  const isTheirs = asked.ground === undefined && asked.text === undefined;
  if (isTheirs) return { ground, scheme, text, surface: theme.surface, muted: theme.muted };
  const surface = mixed(text, 0.06, ground);
  const muted = move(mixed(text, 0.72, ground), (one) => contrast(one, surface) >= EASY);
  return { ground, scheme, text, surface, muted, line: mixed(text, 0.2, ground) };
}

const readOn = (colour: string, grounds: readonly string[]): string =>
  move(colour, (one) => grounds.every((ground) => contrast(one, ground) >= READ));

const DARK = '#101014';

/** A ground in full colour: with light words where these need it no farther moved than dark ones. */
function fullOf(asked: string, theme: Theme) {
  const ways = [theme.onFull, DARK].map((words) => {
    const full = move(asked, (one) => contrast(words, one) >= EASY);
    return { words, full, apart: Math.abs(lightness(full) - lightness(asked)) };
  });
  const [best = { words: theme.onFull, full: asked }] = ways.sort((a, b) => a.apart - b.apart);
  const { words, full } = best;
  return { words, full, glow: contrast(theme.glow, full) >= READ ? theme.glow : words };
}

function fullAccentOf(asked: string, theme: Theme): Partial<Theme> {
  const { words, full, glow } = fullOf(asked, theme);
  return { fullAccent: full, onFullAccent: words, glowAccent: glow };
}

/** The words of the accent's ground stay those of the theme. */
function fullSecondOf(asked: string, theme: Theme): Partial<Theme> {
  const { onFullAccent = theme.onFull, glowAccent = theme.glow } = theme;
  const { words, full, glow } = fullOf(asked, theme);
  return { fullSecond: full, onFull: words, glow, onFullAccent, glowAccent };
}

/** CSS `color-mix(in oklab, colour share, other)`. */
const mixed = (colour: string, share: number, other: string): string =>
  formatHex(interpolate([other, colour], 'oklab')(share)) ?? other;

const lightness = (colour: string): number => toOklch(colour)?.l ?? 0;

/** The nearest colour in lightness, darker or lighter, that is right; black or white where none is. */
function move(colour: string, isRight: (hex: string) => boolean): string {
  const from = colour.toLowerCase();
  if (isRight(from)) return from;
  const own = toOklch(parse(from));
  if (!own) return from;
  for (let by = STEP; by <= 1; by += STEP)
    for (const l of [own.l - by, own.l + by]) {
      if (l < 0 || l > 1) continue;
      const hex = formatHex({ ...own, l });
      if (isRight(hex)) return hex;
    }
  return isRight('#000000') ? '#000000' : '#ffffff';
}
