/** How much of a caption a reader takes in, by language (Netflix Timed Text Style Guides: general, Chinese, Japanese, Korean). */
import { codeOf } from '../language/tag';

export interface CaptionRules {
  /** Characters in a line. */
  line: number;
  /** In a line of a canvas that is narrow. */
  narrow: number;
  /** Characters a second that a grown-up can read. */
  cps: number;
  /** A line is counted in ideographs: letters of other scripts are half as wide. */
  isWide: boolean;
  /** Between words stands no space. */
  isDense: boolean;
}

const OTHER: CaptionRules = { line: 42, narrow: 42, cps: 20, isWide: false, isDense: false };
/** Of 42 characters, 16 ideographs have the room; where they are larger, 12. */
const WIDE: Readonly<Record<string, CaptionRules>> = {
  zh: { line: 16, narrow: 12, cps: 9, isWide: true, isDense: true },
  ja: { line: 16, narrow: 12, cps: 4, isWide: true, isDense: true },
  ko: { line: 16, narrow: 16, cps: 12, isWide: true, isDense: false },
};

export const rulesOf = (lang: string): CaptionRules => WIDE[codeOf(lang)] ?? OTHER;

/** Those of a text whose language nobody says: Korean has Hangul, Japanese kana. */
export function rulesOfText(text: string): CaptionRules {
  const wide = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  if ((wide?.length ?? 0) * 3 < text.replace(/\s/g, '').length) return OTHER;
  const signs = wide?.join('') ?? '';
  if (/\p{Script=Hangul}/u.test(signs)) return rulesOf('ko');
  return rulesOf(/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(signs) ? 'ja' : 'zh');
}

export const IS_WIDE =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** In the characters that a line is counted in. */
export function lengthOf(text: string, { isWide }: Pick<CaptionRules, 'isWide'>): number {
  if (!isWide) return text.length;
  let length = 0;
  for (const letter of text) length += IS_WIDE.test(letter) ? 1 : 0.5;
  return length;
}

/** A word of a caption; nothing stands between a joined one and the word before. */
export interface Joinable {
  text: string;
  joined?: true;
  /** It names who speaks. */
  names?: true;
}

export const joinWords = (words: readonly Joinable[]): string =>
  words.map(({ text, joined }, i) => (i === 0 || joined ? text : ` ${text}`)).join('');
