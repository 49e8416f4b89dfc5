/** Bars that stand. */
import type { Scene } from '../../../scene/schema';
import { fitSize } from '../fit';
import type { Ems } from '../letters';
import { breakLines } from '../lines';
import type { Box } from './box';
import { BARS } from './sizes';

/**
 * Sizes of type in px, and the labels in lines, undefined where not all have room beside each other; whether words and values
 * have the room they need to stand upright. `format` writes a value.
 */
export function sizeBars(
  { labels, series }: Scene<'chart'>,
  box: Box,
  format: (value: number) => string,
  ems: Ems,
) {
  const part = box.width > box.height * 2 ? BARS.plot.wide : BARS.plot.narrow;
  const slot = (box.width * part) / labels.length;
  const { most, least, lines } = BARS.category;
  const linesOf = (px: number) => Math.max(...labels.map((label) => linesIn(label, slot, px, ems)));
  const smallest = Math.max(box.least, least);
  const named = fitSize(Math.max(most, smallest), smallest, lines, linesOf);
  const written = series.flatMap(({ values }) => values.map((value) => format(value ?? 0)));
  const bar = (slot * BARS.part) / series.length;
  const { bold = ems } = ems;
  // Values of bars that touch stay apart by a space.
  const valueWidth = (px: number) => Math.max(...written.map((text) => bold(text) + 0.25)) * px;
  const value = fitSize(BARS.value.most, box.least, bar, valueWidth);
  const isNamed = linesOf(named) <= lines;
  const category = isNamed ? named : Math.max(box.tick, smallest);
  // Where bars stand so close that values would run into each other, the axis tells them.
  const isValued = valueWidth(value) <= bar;
  const wrapped = isNamed ? labels.map((label) => wrap(label, slot, category, ems)) : undefined;
  return { category, value, fits: isNamed && isValued, isValued, labels: wrapped };
}

/** A label in lines, as wide as its place. */
const wrap = (label: string, slot: number, px: number, ems: Ems): string[] =>
  breakLines(label, (slot * BARS.category.part) / px, ems);

/** How many lines those are: too many when a word alone is wider. */
const linesIn = (label: string, slot: number, px: number, ems: Ems): number => {
  const lines = wrap(label, slot, px, ems);
  return lines.some((line) => ems(line) * px > slot) ? Number.POSITIVE_INFINITY : lines.length;
};
