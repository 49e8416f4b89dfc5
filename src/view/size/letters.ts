/** How wide letters are, as the carried fonts say: deck and video compute the same sizes without measuring. Other letters are estimated. */
import type { Theme } from '../../theme/schema';
import { type Advances, digitAt, innerOf, kerningIn, openAdvances, widthsIn } from './advances';

/**
 * The width of a text on one line, in em of its type, which is `px` large: serifs are narrower in large type, and as wide
 * as in small type where it is left out.
 */
export interface Ems {
  (text: string, px?: number): number;
  /** Of words in bold; they are as wide as others where it is left out. */
  bold?: Ems;
}

interface Face {
  family: 'sans' | 'serif';
  weight: number;
  /** Letter spacing, em. */
  spacing?: number;
  /** All digits are as wide. */
  isTabular?: true;
}

/** How view/css sets what sizes are computed for. */
const STYLES = {
  sans: { family: 'sans', weight: 400 },
  medium: { family: 'sans', weight: 500 },
  strong: { family: 'sans', weight: 600 },
  cell: { family: 'sans', weight: 400, isTabular: true },
  firstCell: { family: 'sans', weight: 600, isTabular: true },
  /** Headings, and terms that are defined. */
  serif: { family: 'serif', weight: 600, spacing: -0.015 },
  name: { family: 'serif', weight: 600, spacing: -0.01 },
  /** What opens. */
  summary: { family: 'serif', weight: 600 },
  headline: { family: 'serif', weight: 600, spacing: -0.022 },
  quote: { family: 'serif', weight: 400, spacing: -0.01 },
  term: { family: 'serif', weight: 500, spacing: -0.01 },
  turn: { family: 'serif', weight: 600, spacing: -0.02 },
  piece: { family: 'serif', weight: 500, spacing: -0.012 },
  /** The thumbnail. */
  heavy: { family: 'serif', weight: 700, spacing: -0.025 },
} as const satisfies Record<string, Face>;

/** What sizes are computed with: a function for each face. */
export type Letters = Readonly<Record<keyof typeof STYLES, Ems>>;

/** Letters that stand between others without spaces, each as wide as high. */
export const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u30a0\u30fb\u30fc\uff00-\uff60\p{Extended_Pictographic}]/u;
/** Of what no carried font tells, rather too wide; em. */
const ESTIMATES: [RegExp, number][] = [
  [/\p{Script=Hangul}/u, 0.92],
  [/\p{Extended_Pictographic}/u, 1.25],
  [IDEOGRAPH, 1],
  [/[\p{Mn}\p{Cf}\p{Cc}]/u, 0],
  [/[\u2001\u2003]/, 1],
  [/[\u2190-\u21ff\u2300-\u23ff\u27f0-\u27ff\u2900-\u297f]/u, 1.1],
  [/\p{Sm}/u, 0.9],
  [/\p{Mc}/u, 0.4],
  [/[\p{S}\p{Lu}]/u, 0.8],
];
const AVERAGE = 0.65;
/** Scripts that draw a letter otherwise beside others: its width alone is an estimate, rather made larger. */
const JOINED = /[\p{Script=Arabic}\ue600-\ue6ff]/u;
const ROUGH: [RegExp, number][] = [
  [JOINED, 1.06],
  [/\p{Script=Devanagari}/u, 1.03],
];
const BOLD = 700;
/** Of the words that carry a sentence in pieces: 650, but above 600 letters grow twice as fast as below, by which widths are told. */
const ACCENT = 705;

/** em at 60 px, and what it is more at each px less. */
interface Width {
  at60: number;
  more: number;
}

/** A theme's own fonts. */
type Own = Readonly<Partial<Record<Face['family'], Advances>>>;

function openFace(face: Face, fonts: Own): Ems {
  const own = fonts[face.family];
  const letters = new Map<string, Width>();
  const texts = new Map<string, Width>();
  const carried = kerningIn(face.family);
  const kerning: Advances['kerning'] = (before, letter) =>
    own && own.widthOf(letter, face.weight) !== undefined
      ? own.kerning(before, letter)
      : carried(before, letter);
  const letterOf = (letter: string): Width => {
    const found = letters.get(letter) ?? widthOf(letter, face, own);
    letters.set(letter, found);
    return found;
  };
  const read = (text: string): Width => {
    let [at60, more] = [0, 0];
    let before = '';
    // A soft hyphen is nothing, but at the end of a line.
    for (const letter of ARABIC.test(text) ? joined(text) : text.replaceAll('\u00ad', '')) {
      const width = letterOf(letter);
      at60 += width.at60 + kerning(before, letter);
      more += width.more;
      before = letter;
    }
    return { at60, more };
  };
  return (text, px = 0) => {
    const known = texts.get(text) ?? read(text);
    if (texts.size > MOST_TEXTS) texts.clear();
    texts.set(text, known);
    return known.at60 + known.more * (SIZES.most - Math.min(Math.max(px, SIZES.least), SIZES.most));
  };
}

const ARABIC = /\p{Script=Arabic}/u;
/** Arabic letters that are joined to the next are narrower: each stands for itself. */
const joined = (text: string): string =>
  text.replace(/(?=\p{L})\p{Script=Arabic}(?=\p{Mn}*(?=\p{L})\p{Script=Arabic})/gu, innerOf);

/** What is remembered of a face: the same words are tried at many sizes. */
const MOST_TEXTS = 4000;
/** The sizes that a serif is drawn for, px; below the least nothing is set. */
const SIZES = { least: 28, most: 60 } as const;

function widthOf(letter: string, face: Face, own: Advances | undefined): Width {
  const { family, weight, spacing = 0, isTabular } = face;
  const ours = isTabular && /\d/.test(letter) ? own?.digit : own?.widthOf(letter, weight);
  if (ours !== undefined) return { at60: ours > 0 ? ours + spacing : 0, more: 0 };
  const widths =
    isTabular && /\d/.test(letter)
      ? { at60: digitAt(weight), more: 0 }
      : widthsIn(family, letter, weight);
  if (widths) {
    const rough = ROUGH.find(([some]) => some.test(letter))?.[1] ?? 1;
    // A browser never sets letters closer that are joined.
    const closer = JOINED.test(letter) ? 0 : spacing;
    return { at60: widths.at60 * rough + closer, more: widths.more };
  }
  const em = ESTIMATES.find(([some]) => some.test(letter))?.[1] ?? AVERAGE;
  return { at60: em && em + spacing, more: 0 };
}

function openLetters(own: Own): Letters {
  const face = (style: Face) => openFace(style, own);
  const withBold = (style: Face, weight = BOLD): Ems =>
    Object.assign(face(style), { bold: face({ ...style, weight }) });
  return {
    sans: withBold(STYLES.sans),
    medium: withBold(STYLES.medium),
    strong: withBold(STYLES.strong),
    cell: withBold(STYLES.cell),
    firstCell: withBold(STYLES.firstCell),
    serif: withBold(STYLES.serif),
    name: withBold(STYLES.name),
    summary: withBold(STYLES.summary),
    headline: withBold(STYLES.headline),
    quote: withBold(STYLES.quote),
    term: face(STYLES.term),
    turn: face(STYLES.turn),
    piece: withBold(STYLES.piece, ACCENT),
    heavy: face(STYLES.heavy),
  };
}

/** Of the fonts that lectern brings. */
export const CARRIED: Letters = openLetters({});

const opened = new WeakMap<Theme, Letters>();

/** Of a theme: with its own fonts, and those of every page for what they lack. */
export function lettersOf(theme: Theme): Letters {
  if (!theme.head && !theme.body) return CARRIED;
  const letters = opened.get(theme) ?? openLetters(ownOf(theme));
  opened.set(theme, letters);
  return letters;
}

const ownOf = ({ head, body }: Pick<Theme, 'head' | 'body'>): Own => ({
  serif: head && openAdvances(head),
  sans: body && openAdvances(body),
});
