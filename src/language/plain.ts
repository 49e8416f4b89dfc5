/** Any language that lectern does not know: cut by the rules of Unicode, said as it is written. */
import { breaksIn } from './breaks';
import type { Language } from './language';
import { openReading } from './reading';
import { wordsIn } from './segment';
import { sentencesOf } from './sentence';
import { codeOf } from './tag';

/** Letters and digits, an apostrophe between letters. */
const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** `lang` is a BCP 47 tag. Numbers stay digits, which the voice reads; no word is passed over, and none is stemmed. */
export const openPlain = (lang: string): Language => ({
  code: codeOf(lang),
  sentences: (text) => sentencesOf(text, lang),
  ...openReading({
    clean: (piece) => piece.replace(/\u00AD/g, ''),
    formsOf: () => [],
    word: (piece) =>
      (piece.toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll('’', "'")),
  }),
  letter: (letter) => [letter.toLowerCase()],
  stems: (text) => wordsIn(text, lang),
  leans: () => false,
  opens: () => false,
  breaks: breaksIn(codeOf(lang)),
});
