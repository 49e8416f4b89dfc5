/** The themes as data. Contrast against the ground is at least 7:1 for text and 4.5:1 for accents (tests/view/theme.test.ts). */
import type { Meta } from '../document/schema';
import { blendCss } from './blend';

export interface Theme {
  ground: string;
  /** Cards and code. */
  surface: string;
  text: string;
  /** Second voice: subtitles, axes, sources. */
  muted: string;
  /** Hairlines and grids. */
  line: string;
  /** What matters most on a scene. */
  accent: string;
  /** The other side of a comparison. */
  second: string;
  /** Grounds in full colour; words on them, at least 7:1, and what is lit among these. */
  fullAccent: string;
  fullSecond: string;
  onFull: string;
  glow: string;
  /** Chart series in order; told apart also with a colour-vision deficiency (after Okabe and Ito, 2008). */
  series: [string, string, string, string];
  captionGround: string;
  captionText: string;
  captionAccent: string;
  code: {
    comment: string;
    keyword: string;
    string: string;
    function: string;
    constant: string;
  };
}

export const themes: Record<Meta['theme'], Theme> = {
  paper: {
    ground: '#faf6ee',
    surface: '#f1eade',
    text: '#1d1a16',
    muted: '#575047',
    line: '#d6ccbc',
    accent: '#9c2f14',
    second: '#0b5560',
    fullAccent: '#9c2f14',
    fullSecond: '#0b5560',
    onFull: '#fffcf5',
    glow: '#ffc46b',
    series: ['#9c2f14', '#0b5560', '#7a5600', '#5b3a86'],
    captionGround: '#1d1a16',
    captionText: '#faf6ee',
    captionAccent: '#ffc46b',
    code: {
      comment: '#6b6358',
      keyword: '#8f2a10',
      string: '#2c5a1e',
      function: '#0b4f73',
      constant: '#6a3d8f',
    },
  },
  night: {
    ground: '#11151c',
    surface: '#1b212b',
    text: '#f4efe6',
    muted: '#b9b3a7',
    line: '#39414f',
    accent: '#f5a85c',
    second: '#7cc9cf',
    fullAccent: '#7d3211',
    fullSecond: '#0d4750',
    onFull: '#f4efe6',
    glow: '#ffc46b',
    series: ['#f5a85c', '#7cc9cf', '#e6d36a', '#c7a6ee'],
    captionGround: '#000000',
    captionText: '#f4efe6',
    captionAccent: '#ffc46b',
    code: {
      comment: '#9a958b',
      keyword: '#f5a85c',
      string: '#a9d18e',
      function: '#8cc8f0',
      constant: '#c7a6ee',
    },
  },
};

/** The theme as CSS custom properties of `:root`. */
export function themeCss(name: Meta['theme']): string {
  const { series, code, ...colours } = themes[name];
  const declared = Object.entries(colours).map(([key, value]) => `--${kebab(key)}: ${value};`);
  const numbered = series.map((value, i) => `--series-${i + 1}: ${value};`);
  const root = [...declared, ...numbered, ...codeTokens(name)].join(' ');
  return `:root { ${root} }\n${blendCss(themes[name])}`;
}

/** Colours under the names that Shiki's css-variables theme asks for. */
function codeTokens(name: Meta['theme']): string[] {
  const { code, text, surface, muted } = themes[name];
  const tokens = {
    foreground: text,
    background: surface,
    'token-constant': code.constant,
    'token-string': code.string,
    'token-comment': code.comment,
    'token-keyword': code.keyword,
    'token-parameter': text,
    'token-function': code.function,
    'token-string-expression': code.string,
    'token-punctuation': muted,
    'token-link': code.function,
    'token-inserted': code.string,
    'token-deleted': code.keyword,
    'token-changed': code.constant,
  };
  return Object.entries(tokens).map(([key, value]) => `--code-${key}: ${value};`);
}

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
