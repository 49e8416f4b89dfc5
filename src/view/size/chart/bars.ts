/** Bars that stand. */
import type { Scene } from '../../../scene/schema';
import { fitSize } from '../fit';
import type { Ems, Letters } from '../letters';
import { breakLines } from '../lines';
import type { Box } from './box';
import { BARS } from './sizes';

export interface ColumnNaming {
  /** px of type, and what the names take below the columns. */
  size: number;
  height: number;
  /** Undefined where not all have room beside each other. */
  lines: string[][] | undefined;
}

/** Names below columns, each as wide as its `slot` in px. */
export function nameColumns(
  labels: readonly string[],
  slot: number,
  box: Box,
  ems: Ems,
): ColumnNaming {
  const { most, lines, line } = BARS.category;
  const linesOf = (px: number) => Math.max(...labels.map((label) => linesIn(label, slot, px, ems)));
  const size = fitSize(Math.max(most, box.least), box.least, lines, linesOf);
  const count = linesOf(size);
  if (count > lines) return { size: box.tick, height: box.tick * line, lines: undefined };
  const wrapped = labels.map((label) => wrap(label, slot, size, ems));
  return { size, height: count * size * line, lines: wrapped };
}

/**
 * The names of bars that stand and the size of their values in px; whether words and values have the room they need to stand
 * upright. `write` writes a value.
 */
export function sizeBars(
  { labels, series }: Scene<'chart'>,
  box: Box,
  write: (value: number) => string,
  letters: Letters,
) {
  const { strong, sans: ems } = letters;
  const part = box.width > box.height * 2 ? BARS.plot.wide : BARS.plot.narrow;
  const slot = (box.width * part) / labels.length;
  const named = nameColumns(labels, slot, box, ems);
  const written = series.flatMap(({ values }) => values.map((value) => write(value ?? 0)));
  const bar = (slot * BARS.part * 0.72) / series.length;
  // Values of bars that touch stay apart by a space.
  const valueWidth = (px: number) => Math.max(...written.map((text) => strong(text) + 0.25)) * px;
  const room = series.length > 1 ? bar : slot * BARS.part;
  const value = fitSize(BARS.value.most, box.least, room, valueWidth);
  // Where bars stand so close that values would run into each other, the axis tells them.
  const isValued = valueWidth(value) <= room;
  // Short names of series stand below their bars.
  const px = box.least;
  const isNamed =
    series.length > 1 && series.every(({ name }) => (strong(name) + 0.4) * px <= bar / 0.94);
  const below = isNamed ? px * 1.3 : 0;
  return { named, value, fits: named.lines !== undefined && isValued, isValued, below };
}

/** A label in lines, as wide as its place. */
const wrap = (label: string, slot: number, px: number, ems: Ems): string[] =>
  breakLines(label, (slot * BARS.category.part) / px, ems);

/** How many lines those are: too many when a word alone is wider. */
const linesIn = (label: string, slot: number, px: number, ems: Ems): number => {
  const lines = wrap(label, slot, px, ems);
  return lines.some((line) => ems(line) * px > slot * BARS.category.part)
    ? Number.POSITIVE_INFINITY
    : lines.length;
};
