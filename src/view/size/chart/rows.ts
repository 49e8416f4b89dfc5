/** Bars that lie, each below its label. */
import type { Writing } from '../../../scene/chart/write';
import type { Scene } from '../../../scene/schema';
import { rangeOf } from '../../chart/values';
import { fitSize, type Space } from '../fit';
import { type Box, titleHeight } from './box';
import { type LegendLayout, layOutLegend } from './legend';
import { ROWS } from './sizes';

export interface RowsLayout {
  legend: LegendLayout | undefined;
  top: number;
  /** px: of a label with its bars, of type, of a bar. */
  height: number;
  label: number;
  bar: number;
  value: number;
  /** Where a value is on the axis, px, and how far what is written of it goes. */
  at(value: number): number;
  /** The label beside whose bars the series have their names; undefined where these stand above all. */
  namedAt: number | undefined;
  /** Whether all have the room that they need; and whether the series are named at their bars. */
  fits: boolean;
  isDirect: boolean;
}

/** Bars are shorter where that gives names their room: parts of the width. */
const PARTS = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

export function layRows(
  scene: Scene<'chart'>,
  box: Box,
  { brief }: Writing,
  { letters: { strong, sans } }: Space,
): RowsLayout {
  const { x, labels, series } = scene;
  const label = fitSize(
    ROWS.label.most,
    box.least,
    box.width,
    (px) => Math.max(...labels.map(sans)) * px,
  );
  const words = label * ROWS.label.line;
  const bottom = box.height - (x ? ROWS.axis : 0);
  const { low, high } = rangeOf(scene);
  const sizesBelow = (top: number) => {
    const least =
      (words + series.length * Math.max(ROWS.bar.least, box.least * 1.06)) / (1 - ROWS.between);
    const height = Math.max((bottom - top) / labels.length, least);
    const bar = Math.min((height * (1 - ROWS.between) - words) / series.length, ROWS.bar.most);
    const value = Math.max(Math.min(ROWS.value.most, bar * ROWS.value.part), box.least);
    const written = (one: number | null) =>
      one === null ? 0 : strong(brief(one)) * value + ROWS.value.beside;
    const above = Math.max(
      0,
      ...series.flatMap(({ values }) => values.map((one) => ((one ?? 0) >= 0 ? written(one) : 0))),
    );
    const under = Math.max(
      0,
      ...series.flatMap(({ values }) => values.map((one) => ((one ?? 0) < 0 ? written(one) : 0))),
    );
    const span = high === low ? 1 : high - low;
    // Words stand on what a bar leaves of its track, where they have room on it.
    const isOnTrack =
      scene.max !== undefined &&
      low >= 0 &&
      series.every(({ values }) =>
        values.every((one) => ((one ?? 0) / span) * box.width + written(one) <= box.width),
      );
    const right = isOnTrack ? 0 : above;
    const fits = (bottom - top) / labels.length >= least;
    const size = { top, height, bar, value, fits };
    const nameWidth = (s: number) => strong(series[s]?.name ?? '') * value + value * 0.6;
    for (const part of series.length > 1 ? PARTS : []) {
      const at = (one: number) => under + ((one - low) / span) * (box.width - right - under) * part;
      // Beside which bars the names of all series have room.
      const room = labels.map((_, i) =>
        Math.min(
          ...series.map(({ values }, s) => {
            const one = values[i] ?? null;
            return one === null || one < 0 ? -1 : box.width - at(one) - written(one) - nameWidth(s);
          }),
        ),
      );
      const namedAt = room.findIndex((free) => free >= 0);
      if (namedAt >= 0) return { ...size, at, namedAt };
    }
    const at = (one: number) => under + ((one - low) / span) * (box.width - right - under);
    return { ...size, at, namedAt: undefined };
  };
  const first = titleHeight(box) + ROWS.top;
  const direct = sizesBelow(first);
  const isDirect = direct.fits && (series.length === 1 || direct.namedAt !== undefined);
  if (isDirect || series.length === 1) return { ...direct, label, legend: undefined, isDirect };
  const legend = layOutLegend(scene, box, 0, strong);
  return { ...sizesBelow(first + legend.height), namedAt: undefined, label, legend, isDirect };
}
