import type { Format } from '../../../format';
import type { Stat } from '../../../scene/kinds/stat';
import { writeNumber } from '../../../scene/number';
import type { Scene } from '../../../scene/schema';
import { fitSize, type Space, share, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import type { Ems } from '../letters';
import { countLines } from '../lines';
import { STAT } from '../sizes';

const LONG_UNIT = 3;

/** A unit of some length stands below its number. */
export const isLongUnit = ({ unit }: Stat): boolean => unit.length > LONG_UNIT;

/** Numbers beside each other; below each other; or below each other, each with its label beside it. */
type Arrangement = 'across' | 'stacked' | 'rows';

const arrange = (format: Format, count: number): Arrangement => {
  if (format !== 'landscape' && count > 2) return 'rows';
  return format === 'portrait' ? 'stacked' : 'across';
};

/** Sizes in px of the numbers and their labels, the gap between them, and the width of a number beside its label. */
export function sizeStat({ heading, stats }: Scene<'stat'>, space: Space) {
  const { format, area, letters } = space;
  const { sizes, labels, least, gap } = STAT[format];
  const count = stats.length;
  const arranged = arrange(format, count);
  const whole =
    (arranged === 'across' ? share(area.width, STAT.between, count) : area.width) - STAT.beside;
  const [number, width] =
    arranged === 'rows' ? [whole * STAT.number, whole * (1 - STAT.number) - gap] : [whole, whole];
  const body = bodyHeight(heading, space);
  const height =
    (arranged === 'across' ? body : share(body, STAT.between, count)) - STAT.above[arranged];
  const labelHeight = (px: number) =>
    Math.max(...stats.map((stat) => wordsOf(stat, width, px, letters.sans)));
  // Beside its label a number stands with its unit alone.
  const above = (px: number) => (arranged === 'rows' ? 0 : px + STAT.belowNumber);
  const heightAt = (px: number) =>
    Math.max(above(px) + labelHeight(least), px + (stats.some(isLongUnit) ? least * 2 : 0));
  const widest = fitSize(sizeFor(count, sizes), STAT.least, number, (px) =>
    Math.max(...stats.map((stat) => countEms(stat, letters.turn) * px)),
  );
  const size = fitSize(widest, STAT.least, height, heightAt);
  const label = fitSize(sizeFor(count, labels), least, height - above(size), labelHeight);
  return { size, label, gap, number, arranged, room: { width, size: label, ems: letters.sans } };
}

/** The width of a number in em. */
function countEms(stat: Stat, ems: Ems): number {
  const { prefix, unit } = stat;
  const { least, ems: around } = STAT;
  const beside = isLongUnit(stat) ? prefix : `${prefix}${unit}`;
  return ems(writeNumber(stat), least) + ems(beside, least) * around.half + around.around;
}

/** Height of a label, and of a unit that stands below its number. */
function wordsOf(stat: Stat, width: number, px: number, ems: Ems): number {
  const unit = isLongUnit(stat) ? countLines(stat.unit, width, px, ems) : 0;
  return (countLines(stat.label, width, px, ems) + unit) * px * STAT.line;
}
