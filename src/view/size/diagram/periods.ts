/** Where the periods of a timeline stand: on a band across the stage, or on one down it. */
import type { Periods } from '../../../scene/diagram/schema';
import { fitSize } from '../fit';
import type { Letters } from '../letters';
import { countLines } from '../lines';
import { PERIODS } from '../sizes';
import type { Room } from './flow';

/** px below pages, for which of them it is. */
export const PAGE_MARK = 64;

type Period = Periods['periods'][number];

export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}
export interface PlacedPeriod {
  period: Period;
  /** Its part of the band. */
  stop: Rect;
  /** What happened, and at which side of the band. */
  events: Rect;
  side: 'above' | 'below' | 'beside';
  /** The name of the section that begins with it, and where. */
  section?: { text: string; left: number; top: number };
}
export interface PeriodsLayout {
  /** px of type: of what happened, and of the periods. */
  size: number;
  name: number;
  isUpright: boolean;
  pages: PlacedPeriod[][];
}

const { line, gap, stalk } = PERIODS;

/** As few pages as have room for all words in the least type: across the stage, or down it where that takes fewer. */
export function layoutPeriods(
  { periods }: Periods,
  letters: Letters,
  room: Room,
  isUpright: boolean,
): PeriodsLayout {
  const down = () => layOut(periods, letters, room, true);
  if (isUpright) return down();
  const across = layOut(periods, letters, room, false);
  if (across.pages.length <= Math.ceil(periods.length / PERIODS.columns)) return across;
  const other = down();
  return other.pages.length < across.pages.length ? other : across;
}

function layOut(
  periods: readonly Period[],
  letters: Letters,
  room: Room,
  isUpright: boolean,
): PeriodsLayout {
  const most = isUpright ? PERIODS.rows : PERIODS.columns;
  const fewest = Math.ceil(periods.length / most);
  let pages = pagesOf(periods, fewest, room, isUpright);
  for (let count = fewest + 1; count <= periods.length; count++) {
    if (fitsIn(pages, PERIODS.least, letters)) break;
    pages = pagesOf(periods, count, room, isUpright);
  }
  let size: number = PERIODS.most;
  while (size > PERIODS.smallest && !fitsIn(pages, size, letters)) size -= 2;
  return { size, name: nameSize(pages.flat(), letters), isUpright, pages };
}

/** px of the names of periods: in one line each where that is legible, else in several. */
function nameSize(placed: readonly PlacedPeriod[], { strong }: Letters): number {
  const narrowest = Math.min(...placed.map(({ stop }) => stop.width)) - 32;
  const longest = Math.max(...placed.map(({ period }) => strong(period.label)));
  const alone = Math.min(PERIODS.name, Math.floor(narrowest / longest));
  if (alone >= PERIODS.least) return alone;
  const lowest = Math.min(...placed.map(({ stop }) => stop.height)) - 8;
  return fitSize(PERIODS.name, PERIODS.smallest, lowest, (px) =>
    Math.max(
      ...placed.map(
        ({ period }) => countLines(period.label, narrowest, px, strong, true) * px * line,
      ),
    ),
  );
}

function pagesOf(
  periods: readonly Period[],
  count: number,
  room: Room,
  isUpright: boolean,
): PlacedPeriod[][] {
  const hasSections = periods.some(({ section }) => section);
  const place = isUpright ? placeDown : placeAcross;
  const each = Math.ceil(periods.length / count);
  const page = { ...room, height: room.height - (count > 1 ? PAGE_MARK : 0) };
  return Array.from({ length: Math.ceil(periods.length / each) }, (_, i) =>
    place(
      periods.slice(i * each, (i + 1) * each),
      page,
      hasSections,
      periods[i * each - 1]?.section,
    ),
  );
}

const fitsIn = (pages: readonly PlacedPeriod[][], size: number, letters: Letters): boolean =>
  pages
    .flat()
    .every(({ period, events }) => heightOf(period, events.width, size, letters) <= events.height);

function heightOf({ events }: Period, width: number, size: number, { strong }: Letters): number {
  const lines = events.map((event) => countLines(event, width, size, strong));
  return lines.reduce((sum, count) => sum + count * size * line, 0) + events.length * size * 0.4;
}

/** What happened above the band and below it by turns, so that each has the width of two. */
function placeAcross(
  periods: readonly Period[],
  { width, height }: Room,
  hasSections: boolean,
  before?: string,
): PlacedPeriod[] {
  const step = width / periods.length;
  const head = hasSections ? PERIODS.section : 0;
  const tall = Math.min(PERIODS.band, height * 0.22);
  const band = { top: head + (height - head - tall) / 2, height: tall };
  return periods.map((period, i) => {
    const side = i % 2 === 0 ? 'above' : 'below';
    const stop = { left: i * step, width: step - 6, ...band };
    // Up to where the next at this side begins.
    const wide = Math.min(width - stop.left + gap, step * 2);
    const { left } = stop;
    const room = (height - head - tall) / 2 - stalk;
    const top = side === 'above' ? head : band.top + band.height + stalk;
    const isNew = period.section && period.section !== (i > 0 ? periods[i - 1]?.section : before);
    return {
      ...{ period, stop, side, events: { left, top, width: wide - gap, height: room } },
      ...(isNew ? { section: { text: period.section, left: stop.left, top: 0 } } : {}),
    };
  });
}

function placeDown(
  periods: readonly Period[],
  { width, height }: Room,
  hasSections: boolean,
  before?: string,
): PlacedPeriod[] {
  const starts = periods.map(
    ({ section }, i) => section !== '' && section !== (i > 0 ? periods[i - 1]?.section : before),
  );
  const heads = hasSections ? starts.filter(Boolean).length * PERIODS.section : 0;
  const step = (height - heads) / periods.length;
  let top = 0;
  return periods.map((period, i) => {
    const section = starts[i] ? { text: period.section, left: 0, top } : undefined;
    if (section) top += PERIODS.section;
    const stop = { left: 0, top, width: width * PERIODS.beside, height: step - 6 };
    const left = stop.width + gap;
    const events = { left, top, width: width - left, height: step - 6 };
    top += step;
    return { period, stop, events, side: 'beside', ...(section ? { section } : {}) };
  });
}
