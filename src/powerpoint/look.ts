/** The theme of a document as PowerPoint has it: slots of colours, names of fonts, and lengths in its units. */

import { directionOf } from '../language/tag';
import type { FaceOf } from '../theme/schema';
import { type Look as Asked, themeOf } from '../theme/themes';
import type { Colour } from './page/seen';
import { el } from './xml';

/** English Metric Units in a px of the stage: 1920 px are 13.333 inches. */
const EMU = 6350;
/** Whole English Metric Units of px of the stage. */
export const emu = (px: number): number => Math.round(px * EMU);
/** Hundredths of a point. */
export const points = (px: number): number => Math.round(px * 50);

const SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
type Slot = (typeof SLOTS)[number];

/** What a slide calls them. */
const SCHEME_NAMES: Partial<Record<Slot, string>> = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
};

export interface Look {
  lang: string;
  isRtl: boolean;
  colours: Record<Slot, string>;
  series: readonly string[];
  fonts: Record<'head' | 'body' | 'code', string>;
  /** How large letters are drawn for their size. */
  scales: Record<'head' | 'body' | 'code', number>;
}

/** The look of a document's slides, by its theme, brand and language. */
export function lookOf({ lang, ...asked }: Asked & { lang: string }): Look {
  const theme = themeOf(asked);
  const { text, ground, muted, surface, accent, second, glow, tip, series } = theme;
  return {
    ...{ lang, isRtl: directionOf(lang) === 'rtl', series },
    colours: {
      ...{ dk1: text, lt1: ground, dk2: muted, lt2: surface, accent1: accent, accent2: second },
      ...{ accent3: series[2], accent4: series[3], accent5: glow, accent6: tip },
      ...{ hlink: second, folHlink: muted },
    },
    fonts: {
      head: nameOf(theme.head, 'Source Serif 4'),
      body: nameOf(theme.body, 'Inter'),
      code: 'JetBrains Mono',
    },
    scales: { head: theme.head?.scale ?? 1, body: theme.body?.scale ?? 1, code: 1 },
  };
}

/** `baloo-2` is installed as Baloo 2. */
const nameOf = (face: FaceOf | undefined, usual: string): string => {
  if (!face) return usual;
  if (typeof face.font !== 'string') return face.font.id;
  return face.font.replace(
    /(^|-)(\w)/g,
    (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`,
  );
};

/** A colour of the theme by its slot, so that it changes with the theme. */
export function paint({ hex, alpha }: Colour, { colours }: Look): string {
  const slot = SLOTS.find((one) => colours[one].toLowerCase() === hex);
  const faint = alpha < 1 ? el('a:alpha', { val: Math.round(alpha * 100_000) }) : undefined;
  return slot
    ? el('a:schemeClr', { val: SCHEME_NAMES[slot] ?? slot }, faint)
    : el('a:srgbClr', { val: hex.slice(1).toUpperCase() }, faint);
}

/** An area of one colour; that of the theme where the colour is one of it. */
export const fill = (colour: Colour, look: Look): string =>
  el('a:solidFill', {}, paint(colour, look));

/** The part `theme` (ECMA-376 part 1, 20.1.6). */
export const themePart = ({ colours, fonts }: Look): string =>
  el(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Lectern' },
    el(
      'a:themeElements',
      {},
      el(
        'a:clrScheme',
        { name: 'Lectern' },
        ...SLOTS.map((slot) =>
          el(`a:${slot}`, {}, el('a:srgbClr', { val: colours[slot].slice(1).toUpperCase() })),
        ),
      ),
      el(
        'a:fontScheme',
        { name: 'Lectern' },
        el('a:majorFont', {}, ...faces(fonts.head)),
        el('a:minorFont', {}, ...faces(fonts.body)),
      ),
      FORMATS,
    ),
  );

/** Where a font is not installed, one of its sort is taken (Panose 1, and the bits of LOGFONT). */
const SERIF = { panose: '02040603050405020304', pitchFamily: 18 };
const SANS = { panose: '020B0604020202020204', pitchFamily: 34 };
const SERIFS = new Set(['Source Serif 4', 'Newsreader', 'Playfair Display']);

const faces = (typeface: string): string[] => [
  el('a:latin', { typeface, ...(SERIFS.has(typeface) ? SERIF : SANS) }),
  el('a:ea', { typeface: '' }),
  el('a:cs', { typeface: '' }),
];

const PLAIN = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
const FORMATS = el(
  'a:fmtScheme',
  { name: 'Lectern' },
  el('a:fillStyleLst', {}, PLAIN, PLAIN, PLAIN),
  el('a:lnStyleLst', {}, ...[9525, 19_050, 28_575].map((w) => el('a:ln', { w }, PLAIN))),
  el(
    'a:effectStyleLst',
    {},
    ...Array.from({ length: 3 }, () => el('a:effectStyle', {}, '<a:effectLst/>')),
  ),
  el('a:bgFillStyleLst', {}, PLAIN, PLAIN, PLAIN),
);
