/** Which fonts the text of a document needs beside those of every page: a pure function of the text. */
import { EMOJI, type Face, IDEOGRAPHIC, SCRIPT_FACES, SIGNS } from './faces';

export interface Need {
  face: Face;
  /** Letters that it may be asked for; of emoji, sequences, of which none is parted. Each once, sorted. */
  letters: string[];
}

/** Emoji as they are joined: with a tone, as a keycap, as a flag, or with others (Unicode TR 51, 1.4.9). */
const SEQUENCE =
  /\p{Regional_Indicator}{2}|\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f?\u20e3|\ufe0f)?[\u{e0020}-\u{e007f}]*(?:\u200d\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f)?)*/gu;
const IN_COLOUR = /\p{Emoji_Presentation}|[\ufe0f\u20e3]/u;
/** Code points that need no glyph: white space, and what only says how others are joined. */
export const UNSEEN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const BEYOND_ASCII = /[^\0-\x7f]/gu;

/** In order of preference: each letter is drawn by the first that has it. `isBase` tells what the fonts of every page have. */
export function neededFonts(
  text: string,
  lang: string,
  isBase: (letter: string) => boolean,
): Need[] {
  const sequences = sorted(text.match(SEQUENCE) ?? []).filter((one) => IN_COLOUR.test(one));
  const inColour = new Set(sequences.join(''));
  const letters = sorted(text.match(BEYOND_ASCII) ?? []).filter(
    (letter) => !UNSEEN.test(letter) && !isBase(letter) && !inColour.has(letter),
  );
  if (letters.length === 0 && sequences.length === 0) return [];
  const needs = [
    { face: EMOJI, letters: sequences },
    ...[...ideographic(letters.join(''), lang), ...SCRIPT_FACES, ...SIGNS, EMOJI].map((face) => ({
      face,
      letters: letters.filter((letter) => face.letters.test(letter)),
    })),
  ];
  return needs.filter(({ letters }) => letters.length > 0);
}

/** Those of ideographs, that of the document's language first: the same sign is written otherwise in each. */
function ideographic(letters: string, lang: string): Face[] {
  const { sc, tc, jp, kr } = IDEOGRAPHIC;
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language === 'ja') return [...jp, ...sc, ...tc, ...kr];
  if (language === 'ko') return [...kr, ...jp, ...sc, ...tc];
  if (language === 'zh')
    return script === 'Hant' ? [...tc, ...sc, ...jp, ...kr] : [...sc, ...tc, ...jp, ...kr];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters))
    return [...jp, ...kr, ...sc, ...tc];
  return [...(/\p{Script=Hangul}/u.test(letters) ? kr : []), ...sc, ...jp, ...kr, ...tc];
}

const sorted = (all: readonly string[]): string[] => [...new Set(all)].sort();
