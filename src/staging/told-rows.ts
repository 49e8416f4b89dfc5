/** A table whose cells are sentences is told: row by row, each in parts that have room on any stage in large type. */
import type { BlockPart, Shown } from '../scene/draft';
import { drawnText, plainText, type Rich } from '../scene/inline';
import type { ToldPart } from '../scene/kinds/table';
import { cutRich } from '../scene/pieces';
import { openCut } from './cut';
import { speechMs } from './length';
import { comeInTurn, stepsOfLines, withSteps } from './pacing';

/** What the longest cell of a row says beside its name, in the mean, or in one row: of less, a table is seen at a glance. ms */
const LONG = { mean: 4500, one: 15_000, least: 3000 } as const;
/** A cell that is no sentence, words; what a row may be called by, and how many such columns. */
export const SHORT = 6;
const MOST_NAMES = { words: 10, columns: 2 } as const;
/** Letters of a part: so many have room on each stage; of a script without spaces fewer. */
const MOST_LETTERS = 230;
const WIDE_LETTER = 2.2;
export type Table = Extract<Shown, { kind: 'table' }>;

/** The table as it is told; undefined where it is seen at a glance. */
export async function toldRows(part: BlockPart, lang: string): Promise<BlockPart | undefined> {
  const { shown } = part;
  if (shown.kind !== 'table') return undefined;
  const names = namesOf(shown);
  const said = shown.rows.map((cells) =>
    Math.max(0, ...cells.slice(names).map((cell) => speechMs(plainText(cell)))),
  );
  const mean = said.reduce((sum, ms) => sum + ms, 0) / Math.max(said.length, 1);
  const isLong = mean >= LONG.mean || (mean >= LONG.least && Math.max(...said) >= LONG.one);
  if (!isLong) return undefined;
  const pieces = await piecesOf(shown, names, lang);
  const cut = await openCut(
    pieces.map(({ text }) => text),
    lang,
  );
  const open = partsOf(pieces, shown.header.length - names > 1).map(({ lines, ...rest }) => ({
    ...{ ...rest, lines },
    texts: comeInTurn(
      lines.map(({ text }) => text),
      cut,
    ),
  }));
  const numbered = withSteps(open.map(({ texts }) => texts));
  const parts = open.map(({ row, lines }, i): ToldPart => {
    const texts = numbered[i] ?? [];
    return { row, lines: lines.map((line, k) => ({ ...line, text: texts[k] ?? line.text })) };
  });
  const told = { names, parts };
  return { ...part, shown: { ...shown, told } satisfies Shown, steps: stepsIn(parts) };
}

/** The steps of its parts. */
export const stepsIn = (parts: readonly ToldPart[]) =>
  parts.flatMap((one) => stepsOfLines(textsOf(one)));

export const textsOf = ({ lines }: ToldPart): Rich[] => lines.map(({ text }) => text);

/** How many columns a row is called by: short ones that lead to what is said of it. */
function namesOf({ rows, align }: Table): number {
  const isShort = (column: number) =>
    rows.every((cells) => countWords(cells[column] ?? []) <= MOST_NAMES.words);
  const first = align.findIndex((_, column) => !isShort(column));
  return Math.min(Math.max(first, 0), MOST_NAMES.columns);
}

export const countWords = (cell: Rich): number =>
  plainText(cell).split(/\s+/).filter(Boolean).length;

interface Piece {
  row: number;
  column: number;
  /** With it a cell begins. */
  opens: boolean;
  text: Rich;
}

/** Cells by their lines, and long lines by their sentences, or by clauses of them. */
async function piecesOf({ rows }: Table, names: number, lang: string): Promise<Piece[]> {
  const lines = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      column < names
        ? []
        : linesIn(cell).map((text, i): Piece => ({ row, column, opens: i === 0, text })),
    ),
  );
  const long = lines.filter(({ text }) => lettersIn(text) > MOST_LETTERS);
  const cut = await openCut(
    long.map(({ text }) => text),
    lang,
  );
  return lines.flatMap((piece) => {
    if (!long.includes(piece)) return [piece];
    const { sentences, clauses } = cut(piece.text);
    const places = [...sentences, ...clauses].sort((a, b) => a - b);
    return cutRich(piece.text, fill(piece.text, places)).map((text, i) => ({
      ...piece,
      ...{ text, opens: piece.opens && i === 0 },
    }));
  });
}

/** Of the places where a line may be cut, as few as leave no more letters than a part has. */
function fill(text: Rich, places: readonly number[]): number[] {
  const drawn = drawnText(text);
  let from = 0;
  return places.filter((at, i) => {
    const until = places[i + 1] ?? drawn.length;
    if (widthOf(drawn.slice(from, until)) <= MOST_LETTERS) return false;
    from = at;
    return true;
  });
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const widthOf = (text: string): number =>
  text.length + (text.match(WIDE)?.length ?? 0) * (WIDE_LETTER - 1);
const lettersIn = (text: Rich): number => widthOf(drawnText(text));

/** A cell in its own lines, those that have words. */
function linesIn(cell: Rich): Rich[] {
  const lines: Rich[] = [[]];
  for (const node of cell)
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  return lines.filter((line) => drawnText(line).trim() !== '');
}

/** What of a row stands and is lit as one: a cell, as much of it as has room, or short ones together. */
function partsOf(pieces: readonly Piece[], isNamed: boolean): ToldPart[] {
  const parts: ToldPart[] = [];
  let letters = 0;
  let open: Piece | undefined;
  for (const piece of pieces) {
    const { row, column, opens, text } = piece;
    const more = lettersIn(text);
    const isShort = countWords(text) <= SHORT;
    const joins =
      open?.row === row &&
      letters + more <= MOST_LETTERS &&
      (!opens || (isShort && countWords(open.text) <= SHORT));
    const line = { ...(opens && isNamed && { column }), text };
    if (joins) parts.at(-1)?.lines.push(line);
    else parts.push({ row, lines: [line] });
    letters = joins ? letters + more : more;
    open = piece;
  }
  return parts;
}
