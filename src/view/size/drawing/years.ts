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

function across(
  picture: PictureOf<'years'>,
  room: Rect,
  { bleed }: Place,
  letters: Letters,
): PlacedYears {
  const { band: high, year, words, column, inset, stem } = DRAWN_YEARS.landscape;
  const { dates } = picture;
  const middle = room.height * 0.5;
  const wide = room.width + bleed.left + bleed.right;
  const top = middle - high / 2;
  const x = scaleOf(picture, inset, room.width - column * 0.5);
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    band: { x: -bleed.left, y: top, width: wide, height: high },
    ground: { x: -bleed.left, y: middle, width: wide, height: room.height + bleed.bottom - middle },
    dates: dates.map((date, i) => {
      const side = i % 2;
      const dot = x(date.at);
      const beyond = dates[i + 2];
      const free = beyond ? Math.max(x(beyond.at) - dot - 76, column * 0.5) : column;
      const lines = breakLines(date.words, Math.min(free, column) / words, letters.strong).slice(
        0,
        3,
      );
      const width = Math.max(
        letters.turn(date.text) * year,
        ...lines.map((line) => letters.strong(line) * words),
      );
      const after = Math.max(dot + 28, (ends[side] ?? 0) + 48);
      const before = dot - 28 - width;
      const isBefore =
        after + width > room.width + bleed.right - 48 && before > (ends[side] ?? 0) + 48;
      const left = isBefore ? before : after;
      ends[side] = left + width;
      const block = year * 0.78 + lines.length * words * 1.16;
      const base = side === 0 ? top - stem - block + year * 0.78 : top + high + stem + year * 0.78;
      const far = side === 0 ? base - year * 0.78 : base + lines.length * words * 1.2;
      return {
        ...{ text: date.text, lines, x: left, y: base, year, words },
        at: { x: dot, y: middle },
        stem: { x1: dot, y1: middle, x2: dot, y2: far },
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
