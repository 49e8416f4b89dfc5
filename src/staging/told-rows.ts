/** A table whose cells are sentences is told: row by row, each in parts that have room on any stage in large type. */
import type { Spoken } from '../scene/define';
import type { BlockPart, Shown } from '../scene/draft';
import { drawnText, plainText, type Rich } from '../scene/inline';
import type { ToldPart } from '../scene/kinds/table';
import { laterIn } from '../scene/later';
import { cutRich } from '../scene/pieces';
import { openCut } from './cut';
import { speechMs } from './length';
import { markParts } from './mark-parts';
import { comeInTurn, stepsOfLines, withSteps } from './pacing';
import { textOf, utter } from './utter';

/** What the longest cell of a row says beside its name, in the mean, or in one row: of less, a table is seen at a glance. ms */
const LONG = { mean: 4500, one: 15_000, least: 3000 } as const;
/** A cell that is no sentence, words; what a row may be called by, and how many such columns. */
const SHORT = 6;
const MOST_NAMES = { words: 10, columns: 2 } as const;
/** Letters of a part: so many have room on each stage; of a script without spaces fewer. */
const MOST_LETTERS = 230;
const WIDE_LETTER = 2.2;
/** A scene of rows says no more, where it can end at one. ms */
const SCENE_MS = 60_000;

type Table = Extract<Shown, { kind: 'table' }>;

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

const stepsIn = (parts: readonly ToldPart[]) => parts.flatMap((one) => stepsOfLines(textsOf(one)));

const textsOf = ({ lines }: ToldPart): Rich[] => lines.map(({ text }) => text);

/** How many columns a row is called by: short ones that lead to what is said of it. */
function namesOf({ rows, align }: Table): number {
  const isShort = (column: number) =>
    rows.every((cells) => countWords(cells[column] ?? []) <= MOST_NAMES.words);
  const first = align.findIndex((_, column) => !isShort(column));
  return Math.min(Math.max(first, 0), MOST_NAMES.columns);
}

const countWords = (cell: Rich): number => plainText(cell).split(/\s+/).filter(Boolean).length;

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

/** The rows that are told as several scenes, where one would go on for long, each with what is said of it. */
export function tellRows(part: BlockPart): BlockPart[] {
  const { shown, refs } = part;
  if (shown.kind !== 'table' || !shown.told) return [part];
  const { names, parts } = shown.told;
  const said = parts.map((one, i) => sayPart(one, parts[i - 1]?.row !== one.row, shown));
  const msOf = (i: number) => (said[i] ?? []).reduce((sum, { text }) => sum + speechMs(text), 0);
  const ofRows = shown.rows.map((_, row) =>
    parts.reduce((sum, one, i) => sum + (one.row === row ? msOf(i) : 0), 0),
  );
  const starts = startsOf(ofRows);
  if (starts.length === 1) return [{ ...part, said: said.flat() }];
  return starts.map((from, i) => {
    const until = starts[i + 1] ?? shown.rows.length;
    const isHere = ({ row }: ToldPart) => row >= from && row < until;
    const here = parts.filter(isHere).map((one) => ({ ...one, row: one.row - from }));
    const texts = withSteps(here.map(textsOf));
    const numbered = here.map((one, k) => ({
      ...one,
      lines: one.lines.map((line, n) => ({ ...line, text: texts[k]?.[n] ?? line.text })),
    }));
    const rows = shown.rows.slice(from, until);
    const written = JSON.stringify(rows);
    return {
      ...part,
      shown: { ...shown, rows, told: { names, parts: numbered } } satisfies Shown,
      steps: stepsIn(numbered),
      said: said.filter((_, k) => parts[k] && isHere(parts[k])).flat(),
      refs: refs.filter((id) => written.includes(JSON.stringify(id))),
    };
  });
}

/** The rows with which scenes begin: as few as can be, of like length. */
function startsOf(ofRows: readonly number[]): number[] {
  const whole = ofRows.reduce((sum, ms) => sum + ms, 0);
  const count = Math.ceil(whole / SCENE_MS);
  const starts = [0];
  let told = 0;
  ofRows.forEach((ms, row) => {
    if (row > 0 && told + ms / 2 > (whole * starts.length) / count) starts.push(row);
    told += ms;
  });
  return starts;
}

/** A part that opens its row says what that is called, where it has words; a short cell the name of its column. */
function sayPart({ row, lines }: ToldPart, isFirst: boolean, { told, rows, header }: Table) {
  const names = isFirst ? (rows[row] ?? []).slice(0, told?.names).filter(isWord) : [];
  const said = lines.map(({ column, text }): Rich => {
    const name = column === undefined ? '' : plainText(header[column] ?? []).trim();
    return name !== '' && countWords(text) <= SHORT ? [...textOf(`${name}: `), ...text] : text;
  });
  const spoken: Spoken[] = utter([...names, ...said], 1);
  const later = lines.flatMap(({ text }) => laterIn(text)).map(({ children }) => children);
  return markParts(spoken, later);
}

/** A number or a sign of an index is read, and not said. */
const isWord = (cell: Rich): boolean =>
  /\p{L}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    plainText(cell),
  );
