/** What a theme is made of. Data: view/theme.ts writes it as CSS, font/ loads its faces, view/size/ measures with them. */
import type { Motion } from './motion';

/** A variable font of fontsource's (OFL), which comes with lectern. */
export type FontName =
  | 'archivo'
  | 'baloo-2'
  | 'newsreader'
  | 'nunito'
  | 'playfair-display'
  | 'space-grotesk';

/** How wide the letters of a font are, packed as view/size/advances.ts reads it. */
export interface FontWidths {
  letters: string;
  widths: readonly { weight: number; column: string }[];
  digit: number;
  kerning: readonly { letters: string; left: string; right: string; table: string }[];
}

/** A font that its publisher brings. */
export interface OwnFont {
  /** Tells it from all others. */
  id: string;
  /** Addresses that hold a file each, the weights that it has, and where there are several of a weight its letters (CSS `unicode-range`). */
  files: readonly { src: string; weights: readonly [number, number]; letters?: string }[];
  widths: Omit<FontWidths, 'kerning'> & { kerning?: undefined };
}

/** A font in one of its parts in a theme. */
export interface FaceOf {
  font: FontName | OwnFont;
  /**
   * The weights that it is drawn in, least and most of each range: a weight that is asked for takes the nearest, as CSS has
   * it (above 500 rather the heavier).
   */
  weights: readonly (readonly [least: number, most: number])[];
  /** Width of its letters, % (axis `wdth`). */
  stretch?: number;
  /** How large it is drawn for its size: wide letters smaller, those of small height larger. 1 when left out. */
  scale?: number;
  /** What CSS asks of it beside, `font-feature-settings`. */
  features?: string;
}

export interface Theme {
  /** Whether its paper is light or dark. */
  scheme: 'light' | 'dark';
  /** Fonts of headings and figures, and of all else; those of every page where it names none. */
  head?: FaceOf;
  body?: FaceOf;
  ground: string;
  /** Cards. */
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
  /** Words on the accent's ground and what is lit there, where they are others. */
  onFullAccent?: string;
  glowAccent?: string;
  /** Chart series in order; told apart also with a colour-vision deficiency (tests/theme/series.test.ts). */
  series: readonly [string, string, string, string];
  captionGround: string;
  captionText: string;
  captionAccent: string;
  /** Of advice, on paper. */
  tip: string;
  /** Code has a deep ground of its own, also among light paper. */
  code: {
    ground: string;
    text: string;
    comment: string;
    keyword: string;
    string: string;
    function: string;
    constant: string;
  };
  /** Corners of plates, px or as CSS has them; those of each sort of plate when left out. */
  radius?: string;
  /** Weight of an icon's strokes on its grid of 24. */
  stroke: number;
  /** From where a thing comes at its step, px: across and from below. */
  comes: { across: number; below: number };
  /** How long that takes, and how: calm when left out. */
  motion?: Motion;
  /** CSS of what it adds to grounds and outlines; never to places or sizes. */
  ornament?: string;
}
