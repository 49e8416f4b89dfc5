/** Bars that lie, each below its label. */
import type { Scene } from '../../../scene/schema';
import { fitSize } from '../fit';
import type { Ems } from '../letters';
import type { Box } from './box';
import { ROWS } from './sizes';

/**
 * Sizes of type in px; the height of a label with its bars, and of one bar, between `top` and what the chart leaves at its
 * foot; the widest value with what is beside it; whether all have the room that they need. `format` writes a value.
 */
export function sizeRows(
  { x, labels, series }: Scene<'chart'>,
  box: Box,
  top: number,
  format: (value: number) => string,
  ems: Ems,
) {
  const widest = (px: number) => Math.max(...labels.map(ems)) * px;
  const label = fitSize(ROWS.label.most, box.least, box.width, widest);
  const words = label * ROWS.label.line;
  const least = (words + series.length * ROWS.bar.least) / (1 - ROWS.between);
  const bottom = box.height - (x ? ROWS.axis : 0);
  const height = Math.max((bottom - top) / labels.length, least);
  const free = height * (1 - ROWS.between) - words;
  const bar = Math.min(free / series.length, ROWS.bar.most);
  const value = Math.max(Math.min(ROWS.value.most, bar * ROWS.value.part), box.least);
  const values = series.flatMap((one) => one.values.filter((each) => each !== null));
  const { bold = ems } = ems;
  const written = Math.max(...values.map((one) => bold(format(one)))) * value + ROWS.value.beside;
  const fits = (bottom - top) / labels.length >= least;
  return { label, height, bar, value, written, fits };
}
