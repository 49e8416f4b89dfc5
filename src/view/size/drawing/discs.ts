/** Discs with areas to scale, side by side on a ground, with room for their words inside or beside them. */
import type { Amount, PictureOf } from '../../../scene/drawing/schema';
import type { Rect } from '../group/rect';
import type { Letters } from '../letters';
import { DRAWN_BARS } from '../sizes';
import type { Place } from './layout';

interface Disc {
  amount: Amount;
  x: number;
  r: number;
  /** Size of its number, px. */
  value: number;
  textX: number;
  isInside: boolean;
  isLabelled: boolean;
}

/** The part of a disc that words have across, and what a disc has of the room at most. */
const INSIDE = 0.8;
const MOST = 0.58;

export function placeDiscs(
  { amounts }: PictureOf<'areas'>,
  room: Rect,
  { format, bleed }: Place,
  letters: Letters,
): { discs: Disc[]; ground: number } {
  const { gap, label, inset } = DRAWN_BARS[format];
  const ground = room.height - (bleed.bottom > 0 ? 0 : gap);
  const largest = Math.max(...amounts.map(({ value }) => value));
  const lay = (most: number): { discs: Disc[]; width: number } => {
    let at = 0;
    const discs = amounts.map((amount): Disc => {
      const across = most * Math.sqrt(amount.value / largest);
      const fitting = (across * INSIDE) / letters.turn(amount.text);
      const isInside = fitting >= label * 1.2;
      const value = Math.min(isInside ? fitting : label * 1.6, across * 0.36 + label, most * 0.34);
      const width = Math.max(
        letters.turn(amount.text) * value,
        letters.strong(amount.label) * label,
      );
      const isLabelled =
        amount.label !== '' && (!isInside || (width <= across * 0.74 && across > label * 4));
      const x = at + across / 2;
      const textX = isInside ? x : at + across + inset;
      at += across + gap * 1.5 + (isInside ? 0 : width + inset);
      return { amount, x, r: across / 2, value, textX, isInside, isLabelled };
    });
    return { discs, width: at - gap * 1.5 };
  };
  let most = Math.min(ground, room.width * MOST);
  while (most > 80 && lay(most).width > room.width) most -= 8;
  return { discs: lay(most).discs, ground };
}
