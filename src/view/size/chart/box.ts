/** Where a chart is drawn, and what stands above its plot: the title of its values, and its note. */
import type { Size } from '../../../format';
import { directionOf } from '../../../language/tag';
import { titleOf, writing } from '../../../scene/chart/write';
import type { Scene } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import { bodyHeight, fitHeading, isEmpty } from '../heading';
import type { Ems, Letters } from '../letters';
import { breakLines, widthOf } from '../lines';
import { HEADING } from '../sizes';
import { CHART, NOTE } from './sizes';

export interface Box extends Size {
  /** Sizes of type in px: marks of the axes, their titles, the least of any other word. */
  tick: number;
  axis: number;
  least: number;
  /** Of the value axis, above all else. */
  title: string[];
  /** Below it. */
  note?: Note;
}

/** A plate with words, from which a stem falls to its point. */
export interface Note extends Size {
  /** The number, large, with its label in small, and the words below. */
  head: string;
  of: string;
  lines: string[];
  /** px of type */
  size: number;
  /** Where it begins, px: above 0 in the row of the heading, to the right of `least`. */
  top: number;
  least: number;
}

export function chartBox(scene: Scene<'chart'>, space: Space, lang = 'en'): Box {
  const { format, area, letters } = space;
  const height = Math.max(bodyHeight(scene.heading, space), CHART.low);
  const size = { width: area.width, height };
  const sizes = CHART[format];
  const words = titleOf(scene);
  const title = words ? balance(words, size.width / sizes.axis, letters.sans) : [];
  const box = { ...size, ...sizes, title };
  if (!scene.note) return box;
  const isWide = size.width > size.height * 1.5;
  const widest = Math.min(size.width * (isWide ? NOTE.part : NOTE.partNarrow), NOTE.wide);
  const beside = besideHeading(scene, space, lang);
  const raised =
    beside && beside.width >= NOTE.narrow
      ? sizeNote(scene, box, letters, lang, Math.min(beside.width, widest), beside.height)
      : undefined;
  const below = titleOnly(box);
  if (beside && raised && raised.height + NOTE.below <= beside.height + below)
    return { ...box, note: { ...raised, top: -beside.height, least: beside.left } };
  const high = Math.max(size.height * NOTE.high, NOTE.low);
  const note = sizeNote(scene, box, letters, lang, widest, high);
  return { ...box, note: { ...note, top: below, least: 0 } };
}

/** What a heading of one line leaves beside it, where the plate takes none of the plot. */
function besideHeading({ heading }: Scene<'chart'>, space: Space, lang: string) {
  if (isEmpty(heading) || directionOf(lang) === 'rtl') return undefined;
  const head = fitHeading(heading, space);
  if (head.height > HEADING.rule + head.size * HEADING.line * 1.5) return undefined;
  const left = widthOf(heading, space.letters.serif, head.size) * head.size + NOTE.aside;
  return { left, width: space.area.width - left, height: head.height + HEADING.gap };
}

type Plate = Omit<Note, 'top' | 'least'>;

/** At most so wide and high, px, where its words have room in that. */
function sizeNote(
  { note, labels, series, unit }: Scene<'chart'>,
  box: Omit<Box, 'note'>,
  { strong, name }: Letters,
  lang: string,
  widest: number,
  high: number,
): Plate {
  const value = series[note?.series ?? 0]?.values[note?.label ?? 0] ?? 0;
  const [head, of] = [writing(unit, lang).brief(value), labels[note?.label ?? 0] ?? ''];
  const linesAt = (px: number) =>
    breakLines(note?.text ?? '', (widest - 2 * NOTE.inset) / px, strong);
  const heightAt = (px: number) => px * (NOTE.head + linesAt(px).length * NOTE.line) + 2 * NOTE.pad;
  const size = fitSize(NOTE.most, box.least, high, heightAt);
  const lines = linesAt(size);
  const headWidth = (name(head, size * NOTE.head) * NOTE.head + strong(of) + 0.6) * size;
  const wide = Math.max(headWidth, ...lines.map((line) => strong(line) * size));
  return { head, of, lines, size, width: wide + 2 * NOTE.inset, height: heightAt(size) };
}

/** Lines of about the same length, none wider than `width` em. */
export function balance(text: string, width: number, ems: Ems): string[] {
  const { length } = breakLines(text, width, ems);
  let narrow = width;
  while (narrow > 2 && breakLines(text, narrow - 1, ems).length === length) narrow -= 1;
  return breakLines(text, narrow, ems);
}

const titleOnly = ({ title, axis }: Pick<Box, 'title' | 'axis'>): number =>
  title.length > 0 ? title.length * axis * CHART.title.line + CHART.title.below : CHART.title.none;

/** What stands above the plot. */
export function titleHeight(box: Box): number {
  const { note } = box;
  const own = titleOnly(box);
  return note ? Math.max(own, note.top + note.height + NOTE.below) : own;
}

/** Baseline of a line of that title. */
export const titleLine = (axis: number, line: number): number =>
  axis * (CHART.title.base + line * CHART.title.line);
