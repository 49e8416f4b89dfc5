/** Bars that stand. */
import type { Scene } from '../../../scene/schema';
import { fitSize } from '../fit';
import type { Ems } from '../letters';
import { breakLines } from '../lines';
import type { Box } from './box';
import { BARS } from './sizes';

/**
 * Sizes of type in px, the place that each label has of the width, and the labels in lines; whether words and values have
 * the room they need to stand upright. `format` writes a value.
 */
export function sizeBars(
  { labels, series }: Scene<'chart'>,
  box: Box,
  format: (value: number) => string,
  ems: Ems,
) {
  const part = box.width > box.height * 2 ? BARS.plot.wide : BARS.plot.narrow;
  const slot = (box.width * part) / labels.length;
  const { most, lines } = BARS.category;
  const linesOf = (px: number) => Math.max(...labels.map((label) => linesIn(label, slot, px, ems)));
  const category = fitSize(Math.max(most, box.least), box.least, lines, linesOf);
  const written = series.flatMap(({ values }) => values.map((value) => format(value ?? 0)));
  const bar = (slot * BARS.part) / series.length;
  const valueWidth = (px: number) => Math.max(...written.map(ems)) * px;
  const value = fitSize(BARS.value.most, box.least, bar, valueWidth);
  const fits = linesOf(category) <= lines && valueWidth(value) <= bar;
  const wrapped = labels.map((label) => wrap(label, slot, category, ems));
  return { category, value, fits, labels: wrapped };
}

/** A label in lines, as wide as its place. */
const wrap = (label: string, slot: number, px: number, ems: Ems): string[] =>
  breakLines(label, (slot * BARS.category.part) / px, ems);

/** How many lines those are: too many when a word alone is wider. */
const linesIn = (label: string, slot: number, px: number, ems: Ems): number => {
  const lines = wrap(label, slot, px, ems);
  return lines.some((line) => ems(line) * px > slot) ? Number.POSITIVE_INFINITY : lines.length;
};
