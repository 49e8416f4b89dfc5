import type { Scene } from '../../../scene/schema';
import { detailsHeight } from '../details';
import { canvasOf, fitSize, type Space, share } from '../fit';
import { bodyHeight } from '../heading';
import { countLines, longestOf } from '../lines';
import { type Fitted, fitPages, pageHeight } from '../pages';
import { CARDS } from '../sizes';

type Items = Scene<'cards'>['items'];

export interface CardSizes {
  /** px of the words, of names, of icons. */
  size: number;
  lead: number;
  icon: number;
  columns: number;
  /** A rule stands above the words of a card. */
  hasRule: boolean;
  /** px of a line. */
  width: number;
  fits: boolean;
}

/** Pages of the cards: how many stand beside each other on each, and one size for all. */
export function sizeCardList({ heading, items }: Scene<'cards'>, space: Space) {
  const body = bodyHeight(heading, space);
  const { page: most } = CARDS[space.format];
  const { pages } = fitPages(
    items.length,
    items.map(() => 1),
    ({ from, until }, isAlone) => {
      const shown = items.slice(from, until);
      const { size, fits } = bestOf(shown, pageHeight(body, isAlone), space);
      return { size, fits: fits && shown.length <= most };
    },
  );
  const height = pageHeight(body, pages.length === 1);
  const cards = pages.map(({ from, until }) => bestOf(items.slice(from, until), height, space));
  const size = Math.min(...cards.map((one) => one.size));
  const lead = Math.min(...cards.map((one) => one.lead));
  return { pages, size, lead, cards };
}

/** How many may stand beside each other, best first. */
function columnsFor(count: number, { format }: Space): number[] {
  if (format !== 'landscape') return count > 3 ? [1, 2] : [1];
  if (count <= 3) return [count];
  return count === 4 ? [4, 2] : [3, 2];
}

function bestOf(items: Items, height: number, space: Space): CardSizes {
  const [first, ...others] = columnsFor(items.length, space).map((columns) =>
    sizeIn(columns, items, height, space),
  );
  const start = first ?? sizeIn(1, items, height, space);
  const isBetter = (one: CardSizes, other: CardSizes) =>
    one.fits && (!other.fits || one.size >= other.size * CARDS.worth);
  return others.reduce((best, one) => (isBetter(one, best) ? one : best), start);
}

function sizeIn(columns: number, items: Items, body: number, space: Space): CardSizes {
  const { format, area, letters } = space;
  const { most, gap, icon: wide, low } = CARDS[format];
  const { least } = CARDS[canvasOf(space)];
  const rows = Math.ceil(items.length / columns);
  const icon = rows > (columns === 1 ? 4 : 1) ? low : wide;
  const hasIcons = items.some((item) => item.icon);
  const isRow = columns === 1;
  const beside = CARDS.beside + (isRow && hasIcons ? icon + CARDS.iconGap : 0);
  const width = share(area.width, gap, columns) - beside;
  const hasRule = !hasIcons && rows === 1;
  const head = hasIcons ? icon : hasRule ? CARDS.rule.size : 0;
  const above = isRow ? CARDS.row : CARDS.above + (head && head + CARDS.rule.gap);
  const height = share(body, gap, rows) - above;
  const heightAt = (px: number, name: number) =>
    Math.max(
      ...items.map((item) => {
        const words = countLines(item.text, width, px, letters.medium) * px * CARDS.line;
        const below = detailsHeight(item, width, px, letters.sans);
        const head = countLines(item.lead, width, name, letters.serif) * name * CARDS.leadLine;
        return head + (words && CARDS.between + words) + (below && CARDS.details + below);
      }),
    );
  const typeAt = (ratio: number) => {
    const leadAt = (px: number) => leadSize(items, width, px * ratio, px, space);
    const size = fitSize(most, least, height, (px) => heightAt(px, leadAt(px)));
    const lead = leadAt(size);
    return { size, lead, fits: heightAt(size, lead) <= height };
  };
  const [large, small] = CARDS.leads.map(typeAt);
  const type = larger(large ?? typeAt(1), small ?? typeAt(1));
  return { ...type, icon, hasRule, columns, width };
}

/** Of two sizes the first, where the other is not much larger. */
const larger = <T extends Fitted>(one: T, other: T): T =>
  other.fits && (!one.fits || other.size >= one.size * CARDS.gain) ? other : one;

/** Larger than the words, but no word of a name is broken. */
function leadSize(
  items: Items,
  width: number,
  largest: number,
  px: number,
  { letters: { serif } }: Space,
): number {
  const most = Math.min(Math.round(largest), CARDS.leadMost);
  return fitSize(most, Math.min(px, most), width, (size) =>
    Math.max(...items.map(({ lead }) => longestOf(lead, serif, size).word * size)),
  );
}
