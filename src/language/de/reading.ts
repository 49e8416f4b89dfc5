/** German as it is said. */
import { bare, openReading } from '../reading';
import { address } from './address';
import { OF_FIGURES, OF_LETTERS, OF_SIGNS } from './forms';
import { SPELT, said, WORDS } from './letters';
import { SHORT, SYMBOLS } from './units';

/** Letters and digits, an apostrophe between letters; any other sign by itself. */
const RUNS = /[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*|\S/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]|\[\d{1,3}(?:[,–-]\d{1,3})*\]/g;
function word(piece: string): string[] {
  const closed = piece
    .replace(/^[\p{Ps}\p{Pi}"'„‚]+/u, '')
    .replace(/[\p{Pe}\p{Pf}"',;:!?“‘]+$/u, '');
  const short = closed.endsWith('.') ? SHORT.get(closed.slice(0, -1)) : undefined;
  if (short) return short.split(' ');
  const text = bare(piece);
  const known = WORDS.get(text) ?? address(text);
  if (known) return known;
  if (/\p{L}[sS]tr$/u.test(text) && closed.endsWith('.')) return [`${text.toLowerCase()}aße`];
  const symbol = SYMBOLS.get(text) ?? SYMBOLS.get(piece);
  if (symbol) return symbol.split(' ');
  return (text.match(RUNS) ?? []).flatMap((run) => {
    const asWord = WORDS.get(run);
    if (asWord) return asWord;
    if (SPELT.test(run)) return [...run.replace(/s$/, '').toLowerCase()];
    if (/\p{Nd}/u.test(run)) return said(run);
    if (/[\p{L}\p{M}]/u.test(run)) return [run.toLowerCase().replaceAll('’', "'")];
    return SYMBOLS.get(run)?.split(' ') ?? [];
  });
}

export const { read, speakable } = openReading({
  clean: (piece) =>
    piece
      .replace(INVISIBLE, '')
      .replace(/[₀-₉]+/g, (digits) => `\u2060${digits.normalize('NFKC')}\u2060`),
  formsOf: (piece) => {
    if (/^\p{L}/u.test(piece)) return /^\p{L}*\.|^\p{Lu}/u.test(piece) ? OF_LETTERS : [];
    if (piece.startsWith('§')) return OF_SIGNS;
    return /[\d½⅓¼¾⅔€$£]/.test(piece.slice(0, 24)) ? OF_FIGURES : [];
  },
  word,
});
