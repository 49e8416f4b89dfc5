/**
 * How far a ground blends before the words on it change colour, and from where after. No colour between two grounds gives both
 * colours of words 4.5:1, so the blend leaps over what gives it to neither: css/states.css.
 */
import { contrast } from '../theme/contrast';
import type { Theme } from '../theme/schema';

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
  const { ground, text, accent, second, series, tip, onFull } = theme;
  const papers = [ground, ...[accent, second].map((colour) => mix(colour, ground, TINT))];
  const tinted = [accent, second, ...series, tip].flatMap((lit) =>
    papers.map((under) => blendOf({ lit, under, words: text, wordsLit: ground })),
  );
  const full = [
    { words: theme.onFullAccent ?? onFull, under: theme.fullAccent },
    { words: onFull, under: theme.fullSecond },
  ].map(({ words, under }) => blendOf({ lit: words, under, words, wordsLit: under }));
  return `:root { ${declare(tinted)} }\n.stage:is(.ground-accent, .ground-second) { ${declare(full)} }\n`;
}

function declare(blends: readonly Blend[]): string {
  // What is said keeps some of its colour while it blends.
  const low = Math.max(0, Math.min(...blends.map(({ low }) => low)) - TINT / 2);
  const high = Math.max(...blends.map(({ high }) => high));
  return `--blend-low: ${low.toFixed(3)}; --blend-high: ${high.toFixed(3)};`;
}

/** Colours of a ground, of what it blends to, and of the words on each. */
type Colours = Record<'lit' | 'under' | 'words' | 'wordsLit', string>;

function blendOf({ lit, under, words, wordsLit }: Colours): Blend {
  const shares = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  const isRead = (colour: string, share: number) =>
    contrast(mix(lit, under, share), colour) >= LEAST;
  const low = shares.findIndex((share) => !isRead(words, share));
  const high = shares.findLastIndex((share) => !isRead(wordsLit, share));
  return { low: Math.max(0, low - 1) / STEPS, high: Math.min(STEPS, high + 1) / STEPS };
}

/** As browsers lay one colour over another; all are `#rrggbb`. */
export function mix(over: string, under: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = (colour: string) => Number.parseInt(colour.slice(at, at + 2), 16);
    const value = Math.round(part(over) * share + part(under) * (1 - share));
    return value.toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
