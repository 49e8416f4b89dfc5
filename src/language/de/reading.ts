/** German as it is said. */
import { bare, openReading } from '../reading';
import { OF_FIGURES, OF_LETTERS } from './forms';
import { SHORT, SYMBOLS } from './units';

/** Letters and digits, an apostrophe between letters; any other sign by itself. */
const RUNS = /[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*|\S/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]|\[\d{1,3}(?:[,–-]\d{1,3})*\]/g;
/** Runs of capitals that are no words by their sounds are spelt. */
const SPELT =
  /^(?:\p{Lu}{2,3}|[BCDFGHJKLMNPQRSTVWXZ]{2,6}|\p{Lu}{0,3}[BCDFGHJKLMNPQRSTVWXZ]{3,}\p{Lu}?)s?$/u;

function word(piece: string): string[] {
  const closed = piece
    .replace(/^[\p{Ps}\p{Pi}"'„‚]+/u, '')
    .replace(/[\p{Pe}\p{Pf}"',;:!?“‘]+$/u, '');
  const short = closed.endsWith('.') ? SHORT.get(closed.slice(0, -1)) : undefined;
  if (short) return short.split(' ');
  const text = bare(piece);
  const symbol = SYMBOLS.get(text) ?? SYMBOLS.get(piece);
  if (symbol) return symbol.split(' ');
  return (text.match(RUNS) ?? []).flatMap((run) => {
    if (SPELT.test(run)) return [...run.replace(/s$/, '').toLowerCase()];
    if (/[\p{L}\p{M}\p{Nd}]/u.test(run)) return [run.toLowerCase().replaceAll('’', "'")];
    return SYMBOLS.get(run)?.split(' ') ?? [];
  });
}

export const { read, speakable } = openReading({
  clean: (piece) => piece.replace(INVISIBLE, ''),
  formsOf: (piece) => {
    if (/^\p{L}/u.test(piece)) return /^\p{L}*\.|^\p{Lu}/u.test(piece) ? OF_LETTERS : [];
    return /[\d½⅓¼¾⅔€$£]/.test(piece.slice(0, 24)) ? OF_FIGURES : [];
  },
  word,
});
