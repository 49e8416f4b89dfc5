/** Where dated events stand: on both sides of a band across a wide stage, or beside one that runs down. */
import { scaleLinear } from 'd3-scale';
import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { canvasOf, fitSize, type Space, share } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { type Fitted, fitPages, pageHeight } from '../pages';
import { EVENTS } from '../sizes';

type Items = Scene<'timeline'>['items'];
type Event = Items[number];

/** px from the start of the area, and from the top of the page. */
export interface Stop {
  plate: { start: number; top: number; width: number; height: number };
  side: 'above' | 'below' | 'beside';
  /** Where it is on the band. */
  at: number;
}

export interface EventPage {
  stops: Stop[];
  /** Of the band: its edge, and how wide it is. */
  band: { from: number; wide: number };
  /** Years between the events, where these stand to scale. */
  marks: { at: number; text: string }[];
  /** px of the words and of the dates. */
  size: number;
  date: number;
  fits: boolean;
}

/** Pages of the events, each laid out; one size for all. */
export function sizeTimeline({ heading, items }: Scene<'timeline'>, space: Space) {
  const body = bodyHeight(heading, space);
  const { page: most } = EVENTS[space.format];
  const layOut = (shown: Items, isAlone: boolean) =>
    layPage(shown, pageHeight(body, isAlone), space);
  const { pages } = fitPages(
    items.length,
    items.map(() => 1),
    ({ from, until }, isAlone): Fitted => {
      const { size, fits } = layOut(items.slice(from, until), isAlone);
      return { size, fits: fits && until - from <= most };
    },
  );
  const placed = pages.map(({ from, until }) =>
    layOut(items.slice(from, until), pages.length === 1),
  );
  const size = Math.min(...placed.map((page) => page.size));
  const date = Math.min(...placed.map((page) => page.date));
  return { pages, placed, size, date };
}

function layPage(items: Items, height: number, space: Space): EventPage {
  if (space.format !== 'landscape') return layDown(items, height, space);
  const even = layAcross(items, evenly(items.length, space), height, space, []);
  const scaled = toScale(items, space);
  if (!scaled) return even;
  const { places, marks } = scaled;
  const page = layAcross(items, places, height, space, marks);
  return page.fits && page.size >= even.size * EVENTS.worth ? page : even;
}

/** Places on the band so that all plates are as wide. */
function evenly(count: number, { area }: Space): number[] {
  const { gap } = EVENTS.landscape;
  const pitch = (area.width + gap) / (count + 1);
  return Array.from({ length: count }, (_, i) => EVENTS.dot + i * pitch);
}

/** Places by their time; undefined where they are no dates in order, or too close. */
function toScale(items: Items, { area }: Space) {
  const times = items.flatMap(({ at }) => at ?? []);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || items.length < 3) return undefined;
  if (times.length < items.length || first >= last) return undefined;
  const end = area.width - EVENTS.narrow;
  const scale = scaleLinear([first, last], [EVENTS.dot, end]);
  const places = times.map((at) => scale(at));
  const isClose = places.some((at, i) => i > 0 && at - (places[i - 1] ?? at) < EVENTS.close);
  const isNarrow = places.some((at, i) => (places[i + 2] ?? area.width) - at < EVENTS.narrow);
  if (isClose || isNarrow) return undefined;
  const marks = scale
    .ticks(8)
    .filter((at) => Number.isInteger(at))
    .map((at) => ({ at: scale(at), text: `${at}` }))
    .filter((mark) => places.every((at) => Math.abs(at - mark.at) > EVENTS.close));
  return { places, marks };
}

function layAcross(
  items: Items,
  places: readonly number[],
  height: number,
  space: Space,
  marks: EventPage['marks'],
): EventPage {
  const { band, stem, gap } = EVENTS.landscape;
  const { width: all } = space.area;
  const high = Math.floor((height - band) / 2 - stem);
  const from = Math.round((height - band) / 2);
  const stops = places.map((at, i): Stop => {
    const start = Math.round(at - EVENTS.dot);
    const next = places[i + 2];
    const free = (next === undefined ? all : next - EVENTS.dot - gap) - start;
    const side = i % 2 === 0 ? 'above' : 'below';
    const top = side === 'above' ? 0 : from + band + stem;
    const width = Math.round(Math.min(free, EVENTS.widest));
    return { plate: { start, top, width, height: high }, side, at };
  });
  const type = typeIn(items, stops, space);
  return { stops, band: { from, wide: band }, marks, ...type };
}

function layDown(items: Items, height: number, space: Space): EventPage {
  const { band, stem, gap } = EVENTS[space.format];
  const start = band + stem;
  const high = share(height, gap, items.length);
  const stops = items.map((_, i): Stop => {
    const top = i * (high + gap);
    const plate = { start, top, width: space.area.width - start, height: high };
    return { plate, side: 'beside', at: top + high / 2 };
  });
  return { stops, band: { from: 0, wide: band }, marks: [], ...typeIn(items, stops, space) };
}

/** The largest type that all plates have room for. */
function typeIn(items: Items, stops: readonly Stop[], space: Space) {
  const { most } = EVENTS[space.format];
  const { least } = EVENTS[canvasOf(space)];
  const [first, ...smaller] = EVENTS.dates.map((ratio) => typeAt(ratio));
  return smaller.reduce(
    (best, one) => (one.fits && (!best.fits || one.size >= best.size * EVENTS.gain) ? one : best),
    first ?? typeAt(1),
  );
  function typeAt(ratio: number) {
    const dateAt = (px: number) => dateSize(items, stops, px, ratio, space);
    const size = fitSize(most, least, 0, (px) => over(px, dateAt(px)));
    return { size, date: dateAt(size), fits: over(size, dateAt(size)) <= 0 };
  }
  function over(px: number, date: number): number {
    const over = items.map((item, i) => {
      const { width, height } = stops[i]?.plate ?? { width: 0, height: 0 };
      return heightOf(item, width - EVENTS.beside, px, date, space) + EVENTS.above - height;
    });
    return Math.max(...over);
  }
}

function heightOf(item: Event, width: number, px: number, date: number, { letters }: Space) {
  const head = countLines(item.when, width, date, letters.serif) * date * EVENTS.dateLine;
  const words = countLines(item.text, width, px, letters.medium) * px * EVENTS.line;
  const below = detailsHeight(item, width, px, letters.sans);
  return (
    Math.max(head, item.icon ? date : 0) +
    (words && EVENTS.between + words) +
    (below && EVENTS.details + below)
  );
}

/** Larger than the words, and in one line where it can be. */
function dateSize(
  items: Items,
  stops: readonly Stop[],
  px: number,
  ratio: number,
  { letters: { serif }, format }: Space,
): number {
  const most = Math.min(Math.round(px * ratio), EVENTS[format].dateMost);
  return fitSize(most, Math.min(px, most), 0, (size) =>
    Math.max(
      ...items.map(({ when, icon }, i) => {
        const { width } = stops[i]?.plate ?? { width: 0 };
        return serif(when, size) * size + (icon ? size * 1.2 : 0) - (width - EVENTS.beside);
      }),
    ),
  );
}
