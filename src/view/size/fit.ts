/** The largest type that a length has room for. */
import type { CSSProperties } from 'react';
import type { Format } from '../../format';
import type { Rich } from '../../scene/inline';
import type { Area } from '../area';
import type { Ems, Letters } from './letters';
import { CLOSE, widthOf } from './lines';

/**
 * What the sizes of a scene are computed from, beside its texts. All of view/size is functions of the two. No size is
 * smaller than the least of the table, but where a single thing has no room even so.
 */
export interface Space {
  format: Format;
  /** The canvas that all stands on, which decides how small type may be; as `format` when left out. */
  canvas?: Format;
  area: Area;
  letters: Letters;
  /** Of a list that stands beside another: the type of both is no larger, px. */
  largest?: number;
}

/** The canvas that decides how small type may be. */
export const canvasOf = ({ format, canvas = format }: Space): Format => canvas;

/** The largest even size in px from `most` down to `least` at which `heightAt` is no more than `height`. */
export function fitSize(
  most: number,
  least: number,
  height: number,
  heightAt: (size: number) => number,
): number {
  let size = most;
  while (size > least && heightAt(size) > height) size -= 2;
  return Math.max(size, least);
}

/** What has no room at its least size is rather smaller than cut off: by so much at most. */
const LAST = 0.6;

export const lastOf = (least: number): number => Math.floor(least * LAST);

/** As fitSize; where nothing fits, smaller than `least`. */
export function fitAnyhow(
  most: number,
  least: number,
  height: number,
  heightAt: (size: number) => number,
): number {
  const size = fitSize(most, least, height, heightAt);
  return heightAt(size) <= height ? size : fitSize(least, lastOf(least), height, heightAt);
}

/** A word is parted where it would have less than this part of the size that it could have else. */
const WORTH = 0.45;

/** The same where words are parted rather than set much smaller: `heightAt` is told whether they stay whole. */
export function fitWords(
  most: number,
  least: number,
  height: number,
  heightAt: (size: number, isWhole: boolean) => number,
): number {
  const parted = fitSize(most, least, height, (px) => heightAt(px, false));
  const whole = fitSize(parted, least, height, (px) => heightAt(px, true));
  return whole >= parted * WORTH && heightAt(whole, true) <= height ? whole : parted;
}

/** The largest size at which each text takes one line, when that is not below `least`; else `most`. */
export function preferOneLine(
  texts: readonly Rich[],
  width: number,
  most: number,
  least: number,
  ems: Ems,
): number {
  const widest = Math.max(...texts.map((text) => widthOf(text, ems))) / (1 - CLOSE);
  const size = fitSize(most, least, width, (px) => widest * px);
  return widest * size <= width ? size : most;
}

/** What each of `count` things has of a length, with gaps between them. */
export const share = (length: number, gap: number, count: number): number =>
  (length - gap * (count - 1)) / count;

/** The entry for `count` things from a list that begins with one thing; the last holds for all above. */
export const sizeFor = (count: number, sizes: readonly [number, ...number[]]): number =>
  sizes[Math.min(Math.max(count, 1), sizes.length) - 1] ?? sizes[0];

/** A font size in px as the `--size` that the style sheets read. */
export const sized = (px: number, more: Record<string, string> = {}): CSSProperties =>
  ({ '--size': `${px}px`, ...more }) as CSSProperties;
