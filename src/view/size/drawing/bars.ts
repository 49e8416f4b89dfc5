/** Bars that lie below each other, from the edge of the stage; their names inside or behind them, or all above them. */
import { scaleLinear } from 'd3-scale';
import type { Amount, PictureOf } from '../../../scene/drawing/schema';
import type { Rect } from '../group/rect';
import type { Letters } from '../letters';
import { cutText } from '../lines';
import { DRAWN_BARS } from '../sizes';
import type { Place } from './layout';

export interface PlacedBar {
  amount: Amount;
  y: number;
  height: number;
  end: number;
  /** The number: its size, px, and whether it stands inside, before the end. */
  value: number;
  isInside: boolean;
  /** The name, where it has room. */
  label?: { text: string; x: number; y: number; isInside: boolean };
}

const LINE = 1.36;
/** A number by the height of its bar. */
const VALUE = 0.72;

export function placeBars(
  { amounts, lit }: PictureOf<'bars'>,
  room: Rect,
  place: Place,
  letters: Letters,
): PlacedBar[] {
  const sizes = DRAWN_BARS[place.format];
  const x = scaleLinear(
    [0, Math.max(...amounts.map(({ value }) => value))],
    [-place.bleed.left, room.width],
  );
  const weights = amounts.map((_, i) => (i === lit ? sizes.larger : 1));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const lay = (above: number): PlacedBar[] => {
    const free = room.height - sizes.gap * (amounts.length - 1) - above * amounts.length;
    const unit = Math.min(free / all, sizes.most);
    let y = (free - unit * all) / 2;
    return amounts.map((amount, i) => {
      const height = (weights[i] ?? 1) * unit;
      const bar = placeBar(
        amount,
        { y: y + above, height, end: x(amount.value), above },
        room,
        sizes,
        letters,
      );
      y += above + height + sizes.gap;
      return bar;
    });
  };
  const named = amounts.filter(({ label }) => label !== '').length;
  const beside = lay(0);
  const isWhole = beside.filter(({ label }) => label).length === named;
  return isWhole ? beside : lay(sizes.label * LINE);
}

function placeBar(
  amount: Amount,
  { y, height, end, above }: { y: number; height: number; end: number; above: number },
  room: Rect,
  { value: most, inset, label: size }: (typeof DRAWN_BARS)[keyof typeof DRAWN_BARS],
  letters: Letters,
): PlacedBar {
  const value = Math.min(height * VALUE, most);
  const wide = letters.turn(amount.text) * value;
  const isInside = end - inset - wide > 0;
  const bar = { amount, y, height, end, value, isInside };
  if (amount.label === '') return bar;
  if (above > 0) {
    const text = cutText(amount.label, room.width / size, letters.strong);
    return { ...bar, label: { text, x: 0, y: y - size * 0.32, isInside: false } };
  }
  const named = letters.strong(amount.label) * size;
  const fits = isInside && end - 2 * inset - wide > named;
  const x = fits ? 0 : isInside ? end + inset : end + inset * 1.5 + wide;
  const label = { text: amount.label, x, y: y + height / 2 + size * 0.36, isInside: fits };
  return x + named <= room.width ? { ...bar, label } : bar;
}
