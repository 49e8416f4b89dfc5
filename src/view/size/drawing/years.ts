/** A time line to scale: across a wide stage with dates above and below it, down a narrow one with all beside it. */
import { scaleLinear } from 'd3-scale';
import type { PictureOf } from '../../../scene/drawing/schema';
import type { Rect } from '../group/rect';
import type { Letters } from '../letters';
import { breakLines } from '../lines';
import { DRAWN_YEARS } from '../sizes';
import type { Place } from './layout';

export interface PlacedDate {
  text: string;
  lines: string[];
  /** Where its year begins, on the line that it stands on. */
  x: number;
  y: number;
  at: { x: number; y: number };
  stem: { x1: number; y1: number; x2: number; y2: number };
  /** Sizes, px. */
  year: number;
  words: number;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedYears {
  band: Box;
  /** What lies below the band, or beside it. */
  ground: Box;
  dates: PlacedDate[];
}

export function placeYears(
  picture: PictureOf<'years'>,
  room: Rect,
  place: Place,
  letters: Letters,
): PlacedYears {
  return place.format === 'landscape'
    ? across(picture, room, place, letters)
    : down(picture, room, place, letters);
}

const scaleOf = ({ dates }: PictureOf<'years'>, from: number, until: number) =>
  scaleLinear(
    [Math.min(...dates.map(({ at }) => at)), Math.max(...dates.map(({ at }) => at))],
    [from, until],
  );

/** px between a stem and its words, between two dates on one side, and to the edge of the stage. */
const BESIDE = 28;
const APART = 48;
const MOST_LINES = 3;
const LEAST_SCALE = 0.76;
const SCALES = [1, 0.92, 0.84, LEAST_SCALE];
/** Height of a year, and of a line below it, by their sizes. */
const [YEAR, LINE] = [0.78, 1.16];

/** Its type is smaller where it is too high else. */
function across(
  picture: PictureOf<'years'>,
  room: Rect,
  place: Place,
  letters: Letters,
): PlacedYears {
  const fits = ({ dates }: PlacedYears) =>
    dates.every(({ y, lines, words }) => y + (lines.length + 0.3) * words * LINE <= room.height);
  const tries = SCALES.map((scale) => layAcross(picture, room, place, letters, scale));
  return tries.find(fits) ?? layAcross(picture, room, place, letters, LEAST_SCALE);
}

function layAcross(
  picture: PictureOf<'years'>,
  room: Rect,
  { bleed }: Place,
  letters: Letters,
  scale: number,
): PlacedYears {
  const { band: high, column, stem, ...sizes } = DRAWN_YEARS.landscape;
  const [year, words] = [sizes.year * scale, sizes.words * scale];
  const { dates } = picture;
  const wide = room.width + bleed.left + bleed.right;
  const x = scaleOf(picture, 0, room.width - column * 0.5);
  const blocks = dates.map((date, i) => {
    const beyond = dates[i + 2];
    const free = beyond ? Math.max(x(beyond.at) - x(date.at) - APART - BESIDE, column / 2) : column;
    const lines = breakLines(date.words, Math.min(free, column) / words, letters.strong).slice(
      0,
      MOST_LINES,
    );
    const widths = lines.map((line) => letters.strong(line) * words);
    const width = Math.max(letters.turn(date.text) * year, ...widths);
    return { date, lines, width, height: year * YEAR + lines.length * words * LINE };
  });
  const above = Math.max(...blocks.filter((_, i) => i % 2 === 0).map(({ height }) => height));
  const middle = Math.max(room.height * 0.46, above + stem + high / 2 + 8);
  const [top, foot] = [middle - high / 2, middle + high / 2];
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    band: { x: -bleed.left, y: top, width: wide, height: high },
    ground: { x: -bleed.left, y: middle, width: wide, height: room.height + bleed.bottom - middle },
    dates: blocks.map(({ date, lines, width, height }, i): PlacedDate => {
      const side = i % 2;
      const dot = x(date.at);
      const reached = (ends[side] ?? 0) + APART;
      const after = Math.max(dot + BESIDE, reached);
      const before = dot - BESIDE - width;
      const isBefore = after + width > room.width && before > reached;
      const left = isBefore ? before : after;
      ends[side] = left + width;
      const start = side === 0 ? top - stem - height : foot + stem;
      return {
        ...{ text: date.text, lines, x: left, y: start + year * YEAR, year, words },
        at: { x: dot, y: middle },
        stem: { x1: dot, y1: middle, x2: dot, y2: side === 0 ? start : start + height },
      };
    }),
  };
}

function down(
  picture: PictureOf<'years'>,
  room: Rect,
  { bleed, format }: Place,
  letters: Letters,
): PlacedYears {
  const { band: wide, words, inset, ...sizes } = DRAWN_YEARS[format];
  const { dates } = picture;
  const pitch = room.height / dates.length;
  const year = Math.min(sizes.year, pitch * 0.42);
  const left = inset + wide + 40;
  const lineCount = Math.max(0, Math.floor((pitch - year) / (words * 1.16)));
  const y = scaleOf(picture, 64, room.height - Math.min(pitch, room.height) + 64);
  let reached = Number.NEGATIVE_INFINITY;
  return {
    band: { x: inset, y: 8, width: wide, height: room.height + bleed.bottom - 8 },
    ground: { x: inset + wide / 2, y: 0, width: 0, height: 0 },
    dates: dates.map((date, i) => {
      const dot = y(date.at);
      const lines = breakLines(date.words, (room.width - left) / words, letters.strong).slice(
        0,
        Math.min(2, lineCount),
      );
      const block = year * 0.8 + lines.length * words * 1.16 + 28;
      const later = dates.length - 1 - i;
      const top = Math.min(
        Math.max(dot - year * 0.4, reached),
        room.height - block - later * pitch * 0.7,
      );
      reached = top + block;
      return {
        ...{ text: date.text, lines, x: left, y: top + year * 0.78, year, words },
        at: { x: inset + wide / 2, y: dot },
        stem: { x1: inset + wide / 2, y1: dot, x2: left - 16, y2: top + year * 0.42 },
      };
    }),
  };
}
