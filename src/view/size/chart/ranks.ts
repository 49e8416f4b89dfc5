/** Bars that lie, one for each label, with their names inside, from the edge of the stage; or with their names before them. */
import type { Writing } from '../../../scene/chart/write';
import type { Scene } from '../../../scene/schema';
import { AREAS } from '../../area';
import { rangeOf } from '../../chart/values';
import { fitSize, type Space } from '../fit';
import { breakLines } from '../lines';
import { type Box, titleHeight } from './box';
import { RANKS } from './sizes';

export interface Ranks {
  /** Names stand in their bars. */
  isInside: boolean;
  /** Where bars begin, px; below 0 beyond the chart. */
  from: number;
  rows: { label: string[]; index: number; value: number | null; top: number; end: number }[];
  /** Heights and type, px. */
  bar: number;
  name: number;
  value: number;
}

/** Undefined where they have no room, or are of another form. */
export function layRanks(
  scene: Scene<'chart'>,
  box: Box,
  { brief }: Writing,
  { area, canvas = 'landscape', letters }: Space,
): Ranks | undefined {
  const { labels, series, reveal, note } = scene;
  const { low, high } = rangeOf(scene);
  if (reveal !== 'bar' || low < 0 || note || labels.length > RANKS.most) return undefined;
  const { strong, name: serif } = letters;
  const top = titleHeight(box);
  const bottom = box.height - (scene.x ? box.axis * 1.5 : 0);
  const pitch = Math.min((bottom - top) / labels.length, RANKS.high);
  if (pitch < RANKS.low) return undefined;
  const bar = pitch * (1 - RANKS.gap);
  const values = labels.map((_, i) => series[0]?.values[i] ?? null);
  const scaleTo = (from: number, to: number) => (value: number | null) =>
    from + (to - from) * Math.min((value ?? 0) / (high || 1), 1);
  const texts = values.map((value) => (value === null ? '–' : brief(value)));
  const rowsOf = (lines: string[][], at: (value: number | null) => number) =>
    values.map((value, index) => ({
      ...{ label: lines[index] ?? [], index, value },
      ...{ top: top + index * pitch, end: at(value) },
    }));
  const valueSize = Math.max(box.least, Math.min(RANKS.value, bar * RANKS.of * 1.15));
  const valueWidth = (i: number) => serif(texts[i] ?? '', valueSize) * valueSize;
  const isWhole = area === AREAS[canvas];
  const edge = isWhole ? -area.left : 0;
  const most = Math.max(box.least, Math.min(RANKS.name, bar * RANKS.of));
  const inset = isWhole ? 0 : RANKS.inset;
  const inside = scaleTo(edge, box.width);
  const over = (px: number) =>
    Math.max(
      ...labels.map(
        (label, i) =>
          inset +
          strong(label) * px +
          RANKS.beside +
          valueWidth(i) +
          RANKS.inset -
          inside(values[i] ?? 0),
      ),
    );
  const name = fitSize(most, Math.min(most, RANKS.inside), 0, over);
  if (over(name) <= 0) {
    const rows = rowsOf(
      labels.map((label) => [label]),
      inside,
    );
    return { isInside: true, from: edge, rows, bar, name, value: valueSize };
  }
  const room = box.width * RANKS.part;
  const linesAt = (px: number) => labels.map((label) => breakLines(label, room / px, strong));
  const tall = (px: number) => {
    const lines = linesAt(px);
    const isWide = lines.flat().some((line) => strong(line) * px > room);
    return isWide
      ? Number.POSITIVE_INFINITY
      : Math.max(...lines.map(({ length }) => length)) * px * 1.1;
  };
  const size = fitSize(most, box.least, pitch * 0.96, tall);
  if (tall(size) > pitch * 0.96) return undefined;
  const lines = linesAt(size);
  const from = Math.max(...lines.flat().map((line) => strong(line))) * size + RANKS.beside;
  const widest = Math.max(...texts.map((_, i) => valueWidth(i)));
  const until = box.width - widest - RANKS.beside;
  // Bars are what is compared: names above them leave them all of the width.
  if (until - from < box.width * RANKS.bars) return undefined;
  const rows = rowsOf(lines, scaleTo(from, until));
  return { isInside: false, from, rows, bar, name: size, value: valueSize };
}
