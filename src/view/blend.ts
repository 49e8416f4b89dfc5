/**
 * How far a ground blends before the words on it change colour, and from where after. No colour between two grounds gives both
 * colours of words 4.5:1, so the blend leaps over what gives it to neither: css/states.css.
 */
import type { Theme } from './theme';

type Colour = readonly [number, number, number];

const LEAST = 4.6;
/** Of what is said, in its own colour: css/states.css has it. */
const TINT = 0.13;
const STEPS = 200;

/** Shares of the lit colour: with as much as `low` the words of the ground are read, from `high` on those of what is lit. */
interface Blend {
  low: number;
  high: number;
}

/** As custom properties of `:root`, and of stages with a full ground, on which the words' own colour is what is lit. */
export function blendCss(theme: Theme): string {
  const { ground, text, accent, second, series, code, fullAccent, fullSecond, onFull } = theme;
  const lit = [accent, second, ...series, code.string].map(read);
  const paper = read(ground);
  const papers = [paper, ...[accent, second].map((colour) => mix(read(colour), paper, TINT))];
  const tinted = lit.flatMap((colour) =>
    papers.map((under) => blendOf(colour, under, read(text), paper)),
  );
  const full = [fullAccent, fullSecond].map((under) =>
    blendOf(read(onFull), read(under), read(onFull), read(under)),
  );
  return `:root { ${declare(tinted)} }\n.stage:is(.ground-accent, .ground-second) { ${declare(full)} }\n`;
}

function declare(blends: readonly Blend[]): string {
  // What is said keeps some of its colour while it blends.
  const low = Math.min(...blends.map(({ low }) => low)) - TINT / 2;
  const high = Math.max(...blends.map(({ high }) => high));
  return `--blend-low: ${low.toFixed(3)}; --blend-high: ${high.toFixed(3)};`;
}

function blendOf(lit: Colour, under: Colour, words: Colour, wordsLit: Colour): Blend {
  const shares = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  const reads = (colour: Colour) => (share: number) =>
    contrast(mix(lit, under, share), colour) >= LEAST;
  const low = shares.findIndex((share) => !reads(words)(share));
  const high = shares.findLastIndex((share) => !reads(wordsLit)(share));
  return { low: Math.max(0, low - 1) / STEPS, high: Math.min(STEPS, high + 1) / STEPS };
}

/** `#rrggbb` */
const read = (hex: string): Colour => {
  const at = (i: number) => Number.parseInt(hex.slice(i, i + 2), 16);
  return [at(1), at(3), at(5)];
};

/** As browsers lay one colour over another. */
const mix = (over: Colour, under: Colour, share: number): Colour => {
  const at = (i: 0 | 1 | 2) => over[i] * share + under[i] * (1 - share);
  return [at(0), at(1), at(2)];
};

/** Of WCAG 2. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
