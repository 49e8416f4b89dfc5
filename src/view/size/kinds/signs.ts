/** What stands beside key lines in turn: an icon, or the emoji of their heading. */
import { emojiOf } from '../../../scene/icon/emoji';
import type { Icon } from '../../../scene/icon/schema';
import { takeIcon } from '../../../scene/icon/take';
import type { Scene } from '../../../scene/schema';

/** An icon, or an emoji. */
export type Sign = Icon | string;

/** A sign that stands beside lines, from a step until another, if one comes. */
export interface Pictured {
  sign: Sign;
  first: number;
  next?: number;
  /** The indexes of the lines, from and until. */
  lines: readonly [number, number];
}

/**
 * Signs beside lines in turn: that of a line, beside it alone, since none that follows means it, and that of the heading
 * beside all that have none and no number drawn. One of these is there on entry.
 */
export function picturedIn({
  heading,
  lines,
}: Pick<Scene<'statement'>, 'heading' | 'lines'>): Pictured[] {
  const { icon: named } = takeIcon(heading);
  const own: Sign | undefined = named ?? emojiOf(heading);
  const found: Pictured[] = [];
  if (named && lines[0]?.icon) found.push({ sign: named, first: 0, lines: [0, 0] });
  let step = 1;
  for (const [i, { icon, drawing, pieces }] of lines.entries()) {
    const sign = drawing ? undefined : (icon ?? own);
    const last = found.at(-1);
    const stays = last?.sign === sign && last?.next === undefined;
    if (last && !stays) last.next ??= step;
    if (last && stays) last.lines = [last.lines[0], i + 1];
    else if (sign)
      found.push({ sign, first: found.length === 0 && i === 0 ? 0 : step, lines: [i, i + 1] });
    step += pieces.length;
  }
  return found;
}

/** From which step until which, if it ends, no sign stands there. */
export function freeOf(signs: readonly Pictured[]): { first: number; next?: number }[] {
  const free: { first: number; next?: number }[] = [];
  let from: number | undefined = 0;
  for (const { first, next } of signs) {
    if (from !== undefined && from < first) free.push({ first: from, next: first });
    from = next;
  }
  return from === undefined ? free : [...free, { first: from }];
}

/** The step at which the last of the signs goes that follow each other without a gap, from one on; undefined where it stays. */
export function leavingOf(signs: readonly Pictured[], from: number): number | undefined {
  const [sign, after] = [signs[from], signs[from + 1]];
  return after && sign?.next === after.first ? leavingOf(signs, from + 1) : sign?.next;
}
