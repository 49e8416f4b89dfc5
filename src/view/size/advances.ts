/**
 * Reads the widths that scripts/widths.ts wrote, in thousandths of an em: of letters in regular, and what is more in other
 * weights and in small type; and what pairs of letters stand nearer, in hundredths.
 */
import type { FaceOf, FontWidths, OwnFont } from '../../theme/schema';
import { drawnWeight, widthsName } from '../../theme/weight';
import themeFonts from './theme-widths.json';
import written from './widths.json';

type Family = 'sans' | 'serif';

const numbersOf = (text: string): number[] =>
  text.split(' ').map((one) => Number.parseInt(one, 36));

/** Where each letter stands in the columns. */
function placesOf(ranges: string): Map<string, number> {
  const places = new Map<string, number>();
  for (const range of ranges.split(' ')) {
    const [first = 0, more = 0] = range.split('+').map((one) => Number.parseInt(one, 36));
    for (let code = first; code <= first + more; code += 1)
      places.set(String.fromCodePoint(code), places.size);
  }
  return places;
}
const places = placesOf(written.letters);

const columns = {
  sans400: numbersOf(written.widths.sans400),
  sans700: numbersOf(written.widths.sans700),
  serif600: numbersOf(written.widths.serif600),
  serif400: numbersOf(written.widths.serif400),
  serif40: numbersOf(written.widths.serif40),
};

/** A letter with signs is as wide as without. */
const baseOf = (letter: string): string => letter.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Where a letter stands that is joined to the next; the letter itself when it never is. */
export const innerOf = (letter: string): string => {
  const inner = String.fromCodePoint(0xe000 + (letter.codePointAt(0) ?? 0));
  return places.has(inner) ? inner : letter;
};

const [regular = 0, bold = 0] = numbersOf(written.digits);

/** A digit among digits that are all as wide, em. */
export const digitAt = (weight: number): number =>
  (regular + ((bold - regular) * (weight - 400)) / 300) / 1000;

/** em at 60 px, and what it is more at each px less; undefined where no carried font has it. */
export function widthsIn(
  family: Family,
  letter: string,
  weight: number,
): { at60: number; more: number } | undefined {
  const place = places.get(letter) ?? places.get(baseOf(letter));
  if (place === undefined) return undefined;
  const of = (column: keyof typeof columns) => (columns[column][place] ?? 0) / 1000;
  const isSerif = family === 'serif' && of('serif600') > 0;
  const at60 = isSerif
    ? of('serif600') + (of('serif400') * (600 - weight)) / 200
    : of('sans400') + (of('sans700') * (weight - 400)) / 300;
  return at60 > 0 ? { at60, more: isSerif ? of('serif40') / 20 : 0 } : undefined;
}

/** em that the second of two letters stands farther from the first than alone, mostly less than 0. */
export const kerningIn = (family: Family): Advances['kerning'] =>
  openKerning(written.kerning[family]);

function openKerning(kept: FontWidths['kerning'], scale = 1): Advances['kerning'] {
  const tables = kept.map(({ letters, left, right, table }) => {
    const all = [...letters];
    const classes = (signs: string) =>
      new Map([...signs].map((sign, i) => [all[i] ?? '', (sign.codePointAt(0) ?? 0) - 0xc0]));
    const rows = table.split(' ').map((row) => [...row].map(hundredthsOf));
    return { left: classes(left), right: classes(right), rows };
  });
  return (before, letter) => {
    if (!before) return 0;
    for (const { left, right, rows } of tables) {
      const [row, column] = [left.get(before), right.get(letter)];
      if (row !== undefined && column !== undefined)
        return ((rows[row]?.[column] ?? 0) * scale) / 100;
    }
    return 0;
  };
}

/** How wide the letters of a font are that a theme has drawn its way. */
export interface Advances {
  /** em; undefined where it has no such letter. */
  widthOf(letter: string, weight: number): number | undefined;
  digit: number;
  kerning(before: string, letter: string): number;
}

export function openAdvances(face: FaceOf): Advances | undefined {
  const fonts: Readonly<Record<string, FontWidths>> = themeFonts;
  const font: FontWidths | OwnFont['widths'] | undefined =
    typeof face.font === 'string' ? fonts[widthsName(face.font, face.stretch)] : face.font.widths;
  if (!font) return undefined;
  const at = placesOf(font.letters);
  const [first = [], ...more] = font.widths.map(({ column }) => numbersOf(column));
  const all = [first, ...more.map((column) => column.map((one, i) => one + (first[i] ?? 0)))];
  const weights = font.widths.map(({ weight }) => weight);
  const scale = (face.scale ?? 1) / 1000;
  return {
    widthOf(letter, weight) {
      const place = at.get(letter) ?? at.get(baseOf(letter));
      if (place === undefined) return undefined;
      return (
        between(weights, (i) => all[i]?.[place] ?? 0, drawnWeight(face.weights, weight)) * scale
      );
    },
    digit: font.digit * scale,
    kerning: openKerning(font.kerning ?? [], face.scale ?? 1),
  };
}

/** The value at a weight that lies between two that were measured, or beyond them. */
function between(weights: readonly number[], at: (i: number) => number, weight: number): number {
  const next = weights.findIndex((one) => one >= weight);
  if (next === 0 || weights.length === 1) return at(0);
  const i = next < 0 ? weights.length - 1 : next;
  const [from = 0, to = 1] = [weights[i - 1], weights[i]];
  return at(i - 1) + ((at(i) - at(i - 1)) * (weight - from)) / (to - from);
}

const hundredthsOf = (sign: string): number => (sign === '}' ? '\\' : sign).charCodeAt(0) - 85;
