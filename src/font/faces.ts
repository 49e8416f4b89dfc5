/** The fonts of scripts that Inter and the serif do not have, one table: npm packages, used where a document has their letters. */

import type { FaceOf } from '../theme/schema';

/** Names of the families that style sheets fall back to, each the one after the other. */
export const FAMILIES = {
  serif: 'Lectern Serif',
  sans: 'Lectern Sans',
  emoji: 'Lectern Emoji',
  /** A theme's own fonts, which come before those of every page. */
  head: 'Lectern Head',
  body: 'Lectern Body',
} as const;
export type Family = keyof typeof FAMILIES;

export interface Face {
  /** The style sheet of the package: it names its files and the letters of each. */
  sheet: string;
  family: Family;
  /** The letters that it is for. */
  letters: RegExp;
  /** Comes with lectern. Others count where the user's project has them. */
  isCarried: boolean;
  /** Its files hold colours, which no subset keeps. */
  isWhole?: true;
  /** Its one file has more than its sheet says. */
  isUnsplit?: true;
  /** How it is drawn, where a theme says so. */
  drawn?: DrawnFace;
}

/** How a theme has its font drawn: the weights of each of its rules, the width and size of its letters. */
export type DrawnFace = Pick<FaceOf, 'weights' | 'stretch' | 'scale'>;

/** A file of Noto's, as fontsource packs it. */
const noto = (name: string, letters: RegExp, isCarried = true): Face => ({
  sheet: `@fontsource-variable/noto-${name}/wght.css`,
  family: name.startsWith('sans') ? 'sans' : 'serif',
  letters,
  isCarried,
});
const script = (name: string): RegExp => new RegExp(`\\p{Script_Extensions=${name}}`, 'u');
const ANY = /./su;
/** Ideographs, kana, Hangul, bopomofo, their punctuation, and all that is as wide. */
const WIDE =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\u3000-\u303f\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u;

/** Of the languages whose ideographs look each otherwise. Serifs of ideographs are as large as all other fonts together. */
export const IDEOGRAPHIC = {
  sc: [noto('sans-sc', WIDE), noto('serif-sc', WIDE, false)],
  tc: [noto('sans-tc', WIDE), noto('serif-tc', WIDE, false)],
  jp: [noto('sans-jp', WIDE), noto('serif-jp', WIDE, false)],
  kr: [noto('sans-kr', WIDE), noto('serif-kr', WIDE, false)],
} as const;

/** The sans of every page, for pictures that carry their own letters. */
export const INTER: Face = {
  sheet: '@fontsource-variable/inter/wght.css',
  family: 'sans',
  letters: ANY,
  isCarried: true,
};

export const EMOJI: Face = {
  sheet: '@infolektuell/noto-color-emoji/index.css',
  family: 'emoji',
  letters: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u,
  isCarried: true,
  isWhole: true,
};

const both = (name: string, letters: RegExp, isCarried = true): Face[] => [
  noto(`sans-${name}`, letters, isCarried),
  noto(`serif-${name}`, letters, isCarried),
];

export const SCRIPT_FACES: readonly Face[] = [
  noto('sans-arabic', script('Arabic')),
  { ...noto('naskh-arabic', script('Arabic')), family: 'serif' },
  ...both('hebrew', script('Hebrew')),
  ...both('devanagari', script('Devanagari')),
  ...both('thai', script('Thai')),
  ...both('bengali', script('Bengali'), false),
  ...both('gurmukhi', script('Gurmukhi'), false),
  ...both('gujarati', script('Gujarati'), false),
  ...both('tamil', script('Tamil'), false),
  ...both('telugu', script('Telugu'), false),
  ...both('kannada', script('Kannada'), false),
  ...both('malayalam', script('Malayalam'), false),
  ...both('sinhala', script('Sinhala'), false),
  ...both('lao', script('Lao'), false),
  ...both('khmer', script('Khmer'), false),
  ...both('georgian', script('Georgian'), false),
  ...both('armenian', script('Armenian'), false),
  ...both('ethiopic', script('Ethiopic'), false),
];

/** What is of no script: signs of mathematics, arrows, shapes. */
export const SIGNS: readonly Face[] = [
  {
    sheet: '@fontsource/stix-two-math/400.css',
    family: 'sans',
    letters: /[\p{Sm}\p{So}\p{L}\p{N}\p{P}]/u,
    isCarried: true,
    isUnsplit: true,
  },
  {
    sheet: '@fontsource/noto-sans-symbols-2/400.css',
    family: 'sans',
    letters: ANY,
    isCarried: true,
  },
];
