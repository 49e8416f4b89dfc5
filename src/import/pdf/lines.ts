/** Pieces of a page as lines, in the order in which they are read. */
import { type Box, readingOrder } from '../order';
import type { Page, Piece } from './page';

export interface Line extends Box {
  text: string;
  size: number;
  isBold: boolean;
  isCode: boolean;
  page: number;
  /** The name of a picture, which has no words. */
  picture?: string;
}

const BULLET = /^[•●▪◦‣⁃∙·○■□–-]$/;
/** Parts of the letters' size: how far pieces of a line stand apart, and how far a bullet from its words. */
const GAP = 1.6;
const BULLET_GAP = 3;
/** From which a gap is a space. */
const SPACE = 0.15;
/** Where columns part, of the width; a line that is no column's is wider than the last. */
const MIDDLE = [0.35, 0.65] as const;
const COLUMN = 0.62;
/** How finely that is looked for. */
const STEP = 0.003;
/** Lines that a column has, how wide they are in points, and how many may cross what is between. */
const FEWEST = 8;
const WIDE = 120;
const CROSSED = 0.6;

/** `pictures` are those that are shown among the lines. */
export function linesOf(page: Page, pictures: readonly Line[]): Line[] {
  const pieces = page.pieces.filter(({ text }) => text.trim());
  const gutter = gutterOf(pieces, page.width);
  const rows: Piece[][] = [];
  const smallest = usualSize(pieces) * SMALL;
  const [plain, small] = [false, true].map((isSmall) =>
    pieces.filter(({ size }) => size < smallest === isSmall),
  );
  for (const piece of (plain ?? []).toSorted((a, b) => bottomOf(a) - bottomOf(b) || a.x - b.x)) {
    const row = rows.findLast((one) => goesOn(one, piece, gutter));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  // Signs above and below the line belong to the words that they stand at.
  for (const piece of small ?? []) {
    const row =
      rows.find((one) => isAt(one, piece)) ?? rows.findLast((one) => goesOn(one, piece, gutter));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  const lines = rows.map((row) =>
    lineOf(
      row.toSorted((a, b) => a.x - b.x),
      page.number,
    ),
  );
  return inOrder([...lines, ...pictures], page, gutter);
}

/** Of letters above and below the line, to those of the page. */
const SMALL = 0.8;

/** The size that most letters have. */
function usualSize(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

const bottomOf = ({ y, height }: Box): number => y + height;
const endOf = ({ x, width }: Box): number => x + width;

function goesOn(row: readonly Piece[], piece: Piece, gutter: number | undefined): boolean {
  const last = row.at(-1);
  if (!last) return false;
  const isOnLine = Math.abs(bottomOf(last) - bottomOf(piece)) < Math.max(2, piece.size * 0.3);
  const gap = piece.x - endOf(last);
  if (!isOnLine || (gutter && endOf(last) <= gutter + 2 && piece.x >= gutter - 2)) return false;
  const most = BULLET.test(last.text.trim()) ? BULLET_GAP : GAP;
  return gap < piece.size * most && gap > -piece.size;
}

/** It stands at a word, a little higher or lower. */
const isAt = (row: readonly Piece[], piece: Piece): boolean =>
  row.some((one) => {
    const isNear = piece.x < endOf(one) + piece.size / 2 && endOf(piece) > one.x - piece.size / 2;
    const middle = piece.y + piece.height / 2;
    return (
      piece.size < one.size &&
      isNear &&
      middle > one.y - 1 &&
      middle < bottomOf(one) + piece.size / 2
    );
  });

function lineOf(pieces: readonly Piece[], page: number): Line {
  const [first] = pieces;
  const words = pieces.filter(({ text }) => !BULLET.test(text.trim()));
  const shown = words.length > 0 ? words : pieces;
  const size = Math.max(...shown.map((piece) => piece.size));
  const base = shown.find((piece) => piece.size === size) ?? first;
  const text = pieces.reduce((line, piece, i) => {
    const gap = piece.x - endOf(pieces[i - 1] ?? piece);
    const parts = i > 0 && gap > piece.size * SPACE && !/\s$/.test(line);
    return `${line}${parts ? ' ' : ''}${piece.text}`;
  }, '');
  const x = first?.x ?? 0;
  return {
    ...{ text, size, page, x, y: base?.y ?? 0, height: base?.height ?? 0 },
    width: Math.max(...pieces.map(endOf)) - x,
    isBold: shown.every((piece) => piece.isBold),
    isCode: shown.every((piece) => piece.isCode),
  };
}

/** Two columns one after the other; what is across stands where it is. Boxes of slides are read as they are seen. */
function inOrder(lines: readonly Line[], page: Page, gutter: number | undefined): Line[] {
  if (page.width > page.height) return readingOrder(lines, page);
  const down = lines.toSorted((a, b) => (areBeside(a, b) ? a.x - b.x : bottomOf(a) - bottomOf(b)));
  if (gutter === undefined) return down;
  const ordered: Line[] = [];
  let band: Line[] = [];
  const close = () => {
    const isLeft = ({ x, width }: Line): boolean => x + width <= gutter + 2;
    ordered.push(...band.filter(isLeft), ...band.filter((line) => !isLeft(line)));
    band = [];
  };
  for (const line of down) {
    const isAcross = line.x < gutter - 2 && line.x + line.width > gutter + 2;
    if (!isAcross) band.push(line);
    else {
      close();
      ordered.push(line);
    }
  }
  close();
  return ordered;
}

const areBeside = (a: Line, b: Line): boolean => Math.abs(bottomOf(a) - bottomOf(b)) < 2;

/** Where two columns part: what fewest pieces cross, with enough on both sides. */
function gutterOf(pieces: readonly Piece[], width: number): number | undefined {
  const narrow = pieces.filter((piece) => piece.width < width * COLUMN);
  const [from = 0, until = 0] = MIDDLE.map((part) => part * width);
  let best: { at: number; across: number } | undefined;
  for (let at = from; at < until; at += width * STEP) {
    const across = countLines(
      pieces.filter((piece) => piece.x < at && piece.x + piece.width > at),
      0,
    );
    const left = countLines(
      narrow.filter((piece) => piece.x + piece.width <= at),
      WIDE,
    );
    const right = countLines(
      narrow.filter((piece) => piece.x >= at),
      WIDE,
    );
    const least = Math.min(left, right);
    if (least < FEWEST || across > least * CROSSED) continue;
    if (!best || across < best.across) best = { at, across };
  }
  return best?.at;
}

/** How many lines there are, wide enough to be no cell of a table. */
function countLines(pieces: readonly Piece[], wide: number): number {
  const widths = new Map<number, number>();
  for (const piece of pieces) {
    const key = Math.round(bottomOf(piece) / 3);
    widths.set(key, (widths.get(key) ?? 0) + piece.width);
  }
  return [...widths.values()].filter((sum) => sum > wide).length;
}
