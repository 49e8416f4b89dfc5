/** Bars that lie, one for each label, from the edge of the stage with their names inside, or after them; or with their names before them. */
import type { Writing } from '../../../scene/chart/write';
import type { Scene } from '../../../scene/schema';
import { isAll } from '../../area';
import { rangeOf } from '../../chart/values';
import { fitSize, type Space } from '../fit';
import type { Ems } from '../letters';
import { breakLines } from '../lines';
import { type Box, titleHeight } from './box';
import { RANKS } from './sizes';

export interface Rank {
  label: string[];
  index: number;
  value: number | null;
  /** px */
  top: number;
  end: number;
  /** Name and value stand in the bar, the value at its end; else the value is after it. */
  isInside: boolean;
  /** Where its name begins, px; and its value where that is not inside. */
  nameAt: number;
  valueAt: number;
  /** Where the row is free, px. */
  until: number;
}

export interface Ranks {
  /** Names have a column of their own before the bars. */
  isNamedBefore: boolean;
  /** Where bars begin, px; below 0 beyond the chart. */
  from: number;
  rows: Rank[];
  /** Heights and type, px. */
  bar: number;
  name: number;
  value: number;
}

/** What each form begins with: rows without their bars, and what they have room for. */
interface Given {
  rows: Pick<Rank, 'index' | 'value' | 'top'>[];
  labels: readonly string[];
  /** px: of a bar and of what its row has, of type at most and at least, of values, of the chart. */
  bar: number;
  pitch: number;
  name: number;
  least: number;
  value: number;
  width: number;
  strong: Ems;
  /** Of a row's value, px. */
  valueWidth(index: number): number;
  /** Where bars end that begin and end between two places, px. */
  scale(from: number, to: number): (value: number | null) => number;
}

/** Undefined where they have no room, or are of another form. */
export function layRanks(
  scene: Scene<'chart'>,
  box: Box,
  { brief }: Writing,
  { area, format, canvas = format, letters }: Space,
): Ranks | undefined {
  const { labels, series, reveal, note } = scene;
  const { low, high } = rangeOf(scene);
  if (reveal !== 'bar' || low < 0 || note || labels.length > RANKS.most) return undefined;
  const { strong, name: serif } = letters;
  const top = titleHeight(box);
  const bottom = box.height - (scene.x ? box.axis * 1.5 : 0);
  const pitch = Math.min((bottom - top) / labels.length, RANKS.high[format]);
  if (pitch < RANKS.low) return undefined;
  const bar = pitch * (1 - RANKS.gap);
  const values = labels.map((_, i) => series[0]?.values[i] ?? null);
  const texts = values.map((one) => (one === null ? '–' : brief(one)));
  const value = Math.max(box.least, Math.min(RANKS.value, bar * RANKS.of * 1.15));
  const isWhole = isAll(area, canvas);
  const given: Given = {
    rows: values.map((one, index) => ({ index, value: one, top: top + index * pitch })),
    ...{ labels, bar, pitch, value, strong, least: box.least, width: box.width },
    name: Math.max(box.least, Math.min(RANKS.name, bar * RANKS.of)),
    valueWidth: (i) => serif(texts[i] ?? '', value) * value,
    scale: (from, to) => (one) => from + (to - from) * Math.min((one ?? 0) / (high || 1), 1),
  };
  return onBars(given, isWhole ? -area.left : 0, isWhole ? 0 : RANKS.inset) ?? beforeBars(given);
}

/** Bars from an edge, their names in them; those that are too short for theirs have it after them. */
function onBars(given: Given, from: number, inset: number): Ranks | undefined {
  const { rows, labels, bar, strong, value, valueWidth, width } = given;
  const endOf = given.scale(from, width);
  const place = (row: Given['rows'][number], px: number): Rank => {
    const name = labels[row.index] ?? '';
    const end = endOf(row.value);
    const valueAt = end + RANKS.after;
    const words = strong(name) * px + RANKS.beside + valueWidth(row.index);
    const isInside = inset + words + RANKS.inset <= end;
    const nameAt = isInside ? inset : valueAt + valueWidth(row.index) + RANKS.beside;
    const label = isInside ? [name] : breakLines(name, (width - nameAt) / px, strong);
    const until = isInside ? end : nameAt + Math.max(...label.map(strong)) * px;
    return { ...row, label, end, isInside, valueAt, nameAt, until };
  };
  // Most are named where they are.
  const over = (px: number) => {
    const placed = rows.map((row) => place(row, px));
    if (placed.filter(({ isInside }) => isInside).length * 2 < rows.length) return width;
    return Math.max(
      ...placed.map(({ label, nameAt }) => {
        const isHigh = label.length * px * RANKS.line > bar;
        return isHigh ? width : Math.max(...label.map(strong)) * px - (width - nameAt);
      }),
    );
  };
  const name = fitSize(given.name, Math.min(given.name, RANKS.inside), 0, over);
  if (over(name) > 0) return undefined;
  const placed = rows.map((row) => place(row, name));
  return { isNamedBefore: false, from, rows: placed, bar, name, value };
}

/** Names before the bars, in lines. */
function beforeBars(given: Given): Ranks | undefined {
  const { rows, labels, bar, pitch, least, strong, value, valueWidth, width } = given;
  const room = width * RANKS.part;
  const linesAt = (px: number) => labels.map((label) => breakLines(label, room / px, strong));
  const tall = (px: number) => {
    const lines = linesAt(px);
    const isWide = lines.flat().some((line) => strong(line) * px > room);
    return isWide
      ? Number.POSITIVE_INFINITY
      : Math.max(...lines.map(({ length }) => length)) * px * RANKS.line;
  };
  const name = fitSize(given.name, least, pitch * 0.96, tall);
  if (tall(name) > pitch * 0.96) return undefined;
  const lines = linesAt(name);
  const from = Math.max(...lines.flat().map(strong)) * name + RANKS.beside;
  const until = width - Math.max(...rows.map(({ index }) => valueWidth(index))) - RANKS.beside;
  // Bars are what is compared: names above them leave them all of the width.
  if (until - from < width * RANKS.bars) return undefined;
  const endOf = given.scale(from, until);
  const placed = rows.map((row) => {
    const end = endOf(row.value);
    const label = lines[row.index] ?? [];
    const valueAt = end + RANKS.after;
    return { ...row, label, end, isInside: false, nameAt: 0, valueAt, until: width };
  });
  return { isNamedBefore: true, from, rows: placed, bar, name, value };
}
