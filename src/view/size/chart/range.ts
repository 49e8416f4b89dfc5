/** From one value to another, a row for each label. */
import { scaleLinear } from 'd3-scale';
import type { Writing } from '../../../scene/chart/write';
import type { Scene } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import { breakLines, cutText } from '../lines';
import { type Box, titleHeight } from './box';
import { RANGE } from './sizes';

export interface RangeRow {
  index: number;
  label: string[];
  /** Baselines of its lines. */
  lines: number[];
  /** The middle of its bar, px, and where both ends are; undefined where one has no number. */
  y: number;
  ends: [number, number] | undefined;
}

export interface RangeLayout {
  rows: RangeRow[];
  label: number;
  value: number;
  radius: number;
  /** The names of both ends, above the first row; empty where there are none. */
  heads: { text: string; x: number; anchor: 'start' | 'end' }[];
  headAt: number;
}

export function layRange(
  scene: Scene<'chart'>,
  box: Box,
  { brief }: Writing,
  { letters: { strong } }: Space,
): RangeLayout {
  const { labels, series } = scene;
  const isBeside = box.width > box.height * 1.3;
  const heads = series.map(({ name }) => name);
  const hasHeads = heads.some((name) => name !== '');
  const value = Math.max(box.least, RANGE.value - Math.max(0, labels.length - 6) * 2);
  const headAt = titleHeight(box) + value;
  const top = titleHeight(box) + (hasHeads ? value * 1.3 : 0);
  const bottom = box.height - (scene.x ? box.axis * 1.5 : 0);
  const pitch = Math.min((bottom - top) / labels.length, RANGE.most * (isBeside ? 1 : 1.3));
  const column = box.width * 0.36;
  const width = isBeside ? column : box.width;
  const most = Math.min(RANGE.name, isBeside ? pitch * 0.8 : pitch * 0.42);
  const linesAt = (px: number) => labels.map((label) => breakLines(label, width / px, strong));
  const tall = (px: number) => {
    const lines = linesAt(px);
    const isWide = lines.flat().some((line) => strong(line) * px > width);
    return isWide
      ? Number.POSITIVE_INFINITY
      : Math.max(...lines.map(({ length }) => length)) * px * 1.1;
  };
  const room = isBeside ? pitch * 0.98 : Math.max(pitch - value * 1.25, box.least);
  const label = fitSize(Math.max(most, box.least), box.least, room, tall);
  const isCut = tall(label) > room;
  const lines = isCut ? labels.map((one) => [cutText(one, width / label, strong)]) : linesAt(label);
  const nameWidth = isBeside
    ? Math.max(...lines.flat().map((line) => strong(line))) * label + 40
    : 0;
  const texts = series.flatMap(({ values }) =>
    values.map((one) => (one === null ? '' : brief(one))),
  );
  const written = Math.max(...texts.map((text) => strong(text))) * value + RANGE.radius + 18;
  // A range has both its ends: zero says nothing of it.
  const numbers = series.flatMap(({ values }) => values.filter((one) => one !== null));
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const x = scaleLinear(
    [from, to === from ? from + 1 : to],
    [nameWidth + written, box.width - written],
  );
  const rows = labels.map((_, index): RangeRow => {
    const [one, other] = series.map(({ values }) => values[index] ?? null);
    const ends: [number, number] | undefined =
      typeof one === 'number' && typeof other === 'number' ? [x(one), x(other)] : undefined;
    const words = lines[index] ?? [];
    const start = top + index * pitch;
    const block = words.length * label * 1.1;
    const y = isBeside
      ? start + pitch / 2
      : start + block + Math.max((pitch - block) / 2, value * 0.6);
    const first = isBeside ? y - block / 2 + label * 0.92 : start + label * 0.95;
    return { index, label: words, lines: words.map((_, k) => first + k * label * 1.1), y, ends };
  });
  const [first] = rows.filter(({ ends }) => ends);
  const named =
    hasHeads && first?.ends ? headsAt(first.ends, heads, value, box, nameWidth, strong) : [];
  return { rows, label, value, radius: Math.min(RANGE.radius, pitch * 0.2), heads: named, headAt };
}

/** Both names over the ends of the first row, apart from each other and within the chart. */
function headsAt(
  [from, to]: [number, number],
  heads: readonly string[],
  px: number,
  box: Box,
  least: number,
  ems: (text: string) => number,
): RangeLayout['heads'] {
  const isForward = from <= to;
  const [left, right] = isForward ? [from, to] : [to, from];
  const middle = (left + right) / 2;
  const [leftName = '', rightName = ''] = isForward ? heads : heads.toReversed();
  const gap = px * 0.4;
  const leftText = cutText(leftName, (box.width - least) / 2 / px - 0.5, ems);
  const rightText = cutText(rightName, (box.width - least) / 2 / px - 0.5, ems);
  const leftEnd = Math.max(
    Math.min(left + (ems(leftText) * px) / 2, middle - gap),
    least + ems(leftText) * px,
  );
  const rightStart = Math.max(
    Math.min(right - (ems(rightText) * px) / 2, box.width - ems(rightText) * px),
    leftEnd + gap * 2,
  );
  const placed = [
    { text: leftText, x: leftEnd, anchor: 'end' as const },
    { text: rightText, x: rightStart, anchor: 'start' as const },
  ];
  return isForward ? placed : placed.toReversed();
}
