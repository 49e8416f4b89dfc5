/** A theme as CSS: custom properties of `:root`, and what it adds to grounds and outlines. */
import { inLayer } from '../theme/layer';
import { CALM } from '../theme/motion';
import type { FaceOf, Theme } from '../theme/schema';
import { type Look, type ThemeName, themeOf } from '../theme/themes';
import { blendCss } from './blend';

/** Names of the families that a theme's own fonts have on a page. */
export const HEAD = 'Lectern Head';
export const BODY = 'Lectern Body';

/** The theme as CSS custom properties of `:root`. */
export function themeCss(look: ThemeName | Look): string {
  const theme = themeOf(typeof look === 'string' ? { theme: look } : look);
  const declared = [...colours(theme), ...type(theme), ...shape(theme), ...codeTokens(theme)];
  const fonts = [...ownFaces(HEAD, theme.head), ...ownFaces(BODY, theme.body)].join('\n');
  return inLayer(
    `${fonts}:root { ${declared.join(' ')} }\n${blendCss(theme)}${theme.ornament ?? ''}`,
  );
}

/** The colours alone of a theme as custom properties, e.g. for a media query. */
export const coloursCss = (theme: Theme): string => `:root { ${colours(theme).join(' ')} }`;

function colours({ series, ...theme }: Theme): string[] {
  const { onFull, glow } = theme;
  const plain = {
    ...{ ground: theme.ground, surface: theme.surface, text: theme.text, muted: theme.muted },
    ...{ line: theme.line, accent: theme.accent, second: theme.second },
    ...{ fullAccent: theme.fullAccent, fullSecond: theme.fullSecond, onFull, glow },
    ...{ onFullAccent: theme.onFullAccent ?? onFull, glowAccent: theme.glowAccent ?? glow },
    // Of paper, on full grounds as well.
    paperGround: theme.ground,
    paperMuted: theme.muted,
    // Words and drawings on what glows.
    onGlow: theme.scheme === 'light' ? theme.text : theme.ground,
    proposalMark: theme.scheme === 'light' ? theme.fullAccent : theme.ground,
    tip: theme.tip,
    captionGround: theme.captionGround,
    captionText: theme.captionText,
    captionAccent: theme.captionAccent,
  };
  return [
    ...Object.entries(plain).map(([key, value]) => `--${kebab(key)}: ${value};`),
    ...series.map((value, i) => `--series-${i + 1}: ${value};`),
  ];
}

const type = ({ head, body }: Theme): string[] => [
  ...(head ? family('serif', HEAD, head) : []),
  ...(body ? family('sans', BODY, body) : []),
];

/** The rules of a publisher's font: its files stand in them. */
function ownFaces(family: string, face: FaceOf | undefined): string[] {
  if (!face || typeof face.font === 'string') return [];
  const rules = face.font.files.map(
    ({ src, weights: [least, most], letters }) =>
      `@font-face { font-family: "${family}"; font-weight: ${least === most ? least : `${least} ${most}`}; font-display: block; src: url("${src}");${letters ? ` unicode-range: ${letters};` : ''} }`,
  );
  // A weight that it lacks is its nearest, and no thicker drawing of that.
  return [...rules, ':root { font-synthesis-weight: none }'];
}

const family = (role: 'serif' | 'sans', name: string, { features = 'normal' }: FaceOf) => [
  `--${role}-first: "${name}";`,
  `--${role}-features: ${features};`,
];

const shape = ({ radius, stroke, comes, motion: { ms, ease } = CALM }: Theme): string[] => [
  `--step: ${ms}ms cubic-bezier(${ease.join(', ')});`,
  ...(radius ? [`--radius: ${radius};`] : []),
  `--stroke: ${stroke};`,
  `--comes-across: ${comes.across}px;`,
  `--comes-below: ${comes.below}px;`,
];

/** Colours under the names that Shiki's css-variables theme asks for. */
function codeTokens({ code }: Theme): string[] {
  const { ground, text } = code;
  const tokens = {
    foreground: text,
    background: ground,
    'token-constant': code.constant,
    'token-string': code.string,
    'token-comment': code.comment,
    'token-keyword': code.keyword,
    'token-parameter': text,
    'token-function': code.function,
    'token-string-expression': code.string,
    'token-punctuation': code.comment,
    'token-link': code.function,
    'token-inserted': code.string,
    'token-deleted': code.keyword,
    'token-changed': code.constant,
  };
  return Object.entries(tokens).map(([key, value]) => `--code-${key}: ${value};`);
}

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
