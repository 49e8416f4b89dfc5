/** The few words that carry a key line, where they are short: on a row of their own, much larger than what leads to them. */
import type { Format } from '../../../format';
import { type Rich, richOf } from '../../../scene/inline';
import type { KeyLine } from '../../../scene/kinds/statement';
import { fitWords } from '../fit';
import type { Ems } from '../letters';
import { CLOSE, countLines } from '../lines';
import { LOUD, TURNS } from '../sizes';
import { isSentence } from './turns';

/** Where the row is: offsets in its piece, with the little words that belong to it. */
interface Row {
  piece: number;
  start: number;
  end: number;
}

export interface Loud extends Row {
  /** Its type, in that of the line. */
  scale: number;
}

/** Up to two words of three letters, such as "in a", belong to what follows. */
const LEAD = /(?:(?<!\S)\p{L}{1,3}\s+){0,2}\S*$/u;
/** Quotation marks and the like. */
const TAIL = /^\S*/u;
const WORD = /[\p{L}\p{N}]/u;

/** A number with what it counts, or its sign: it is surely what the sentence says. How long is less so. */
const COUNT =
  /^[\p{Sc}~]?\d[\d.,]*\s?(?:%|\p{L})(?!.*\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)/u;

/** Letters that do not stand on a row of their own: "each". */
const FEW = 6;

/**
 * The row of a line's one accent, where it is new: what a sentence begins with is known as a rule, and what it says comes
 * late (Halliday 1967, "given" and "new"). Of what its heading says nothing is new.
 */
function rowOf({ pieces, accents }: KeyLine, heading: string): Row | undefined {
  const [accent, more] = accents;
  if (!accent || more) return undefined;
  const text = pieces[accent.piece] ?? '';
  const before = text.slice(0, accent.start);
  const after = text.slice(accent.end);
  // A part of a word stays in it.
  const [attached = ''] = /\S*$/u.exec(before) ?? [];
  const [tail = ''] = TAIL.exec(after) ?? [];
  if (WORD.test(attached) || WORD.test(tail)) return undefined;
  if (heading.includes(text.slice(accent.start, accent.end).toLowerCase())) return undefined;
  const [lead = ''] = LEAD.exec(before) ?? [];
  const start = accent.start - lead.length;
  if (text.slice(0, start).trim().length <= FEW && accent.piece === 0) return undefined;
  const isLast = after.slice(tail.length).trim().length <= FEW;
  return { piece: accent.piece, start, end: isLast ? text.length : accent.end + tail.length };
}

/** The parts of a piece of a line, in the order in which they stand below each other. */
export function partsOf({ pieces, accents }: KeyLine, { piece, start, end }: Row) {
  const text = pieces[piece] ?? '';
  const [accent] = accents;
  const row: Rich = accent
    ? [
        ...richOf(text.slice(start, accent.start)),
        { type: 'strong', children: richOf(text.slice(accent.start, accent.end)) },
        ...richOf(text.slice(accent.end, end).trimEnd()),
      ]
    : [];
  return { before: text.slice(0, start).trim(), row, after: text.slice(end).trim() };
}

interface Fit {
  /** Of the line where its accent is in its rows, px. */
  size: number;
  most: number;
  width: number;
  height: number;
  ems: Ems;
  format: Format;
  /** In small letters. */
  heading: string;
}

/** The row and the size of the line, px, where the row can be so much larger that it is worth smaller words around it. */
export function fitLoud(
  line: KeyLine,
  { size: plain, most, width, height, ems, heading, format }: Fit,
): { size: number; loud: Loud } | undefined {
  const row = rowOf(line, heading);
  if (!row) return undefined;
  const { before, after } = partsOf(line, row);
  const text = (line.pieces[row.piece] ?? '').slice(row.start, row.end).trim();
  const others = line.pieces.flatMap((piece, i) => (i === row.piece ? [before, after] : [piece]));
  const rows = others.filter((part) => part !== '');
  const between = TURNS.pieces.between * (line.pieces.length - 1);
  const wide = ems.bold ?? ems;
  const isCount = COUNT.test(text);
  // As far as words go, a sentence in pieces is of one size, and one that goes on behind them.
  if ((line.pieces.length > 1 || (after !== '' && isSentence(line))) && !isCount) return undefined;
  for (const scale of LOUD.scales[isCount ? 'number' : 'words']) {
    const heightAt = (px: number, isWhole: boolean): number => {
      if (wide(text, px * scale) * px * scale > width * (1 - CLOSE))
        return Number.POSITIVE_INFINITY;
      const count = rows.reduce((sum, part) => sum + countLines(part, width, px, ems, isWhole), 0);
      return ((count + scale) * TURNS.pieces.line + between) * px;
    };
    const least = Math.ceil(Math.max(plain * LOUD.least, Math.min(plain, LOUD.legible)));
    const largest = Math.min(most, Math.floor(LOUD.most[format] / scale));
    if (largest < least) continue;
    const size = fitWords(largest, least, height, heightAt);
    if (heightAt(size, true) > height || size * scale < plain * LOUD.worth) continue;
    return { size, loud: { ...row, scale } };
  }
  return undefined;
}
