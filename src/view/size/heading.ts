/** The heading of a scene, and what it leaves. */
import { plainText, type Rich } from '../../scene/inline';
import { fitWords, type Space } from './fit';
import { countLines } from './lines';
import { HEADING } from './sizes';

/** A block that stands with others has no heading of its own, nor has a slide that begins without. */
export const isEmpty = (heading: Rich): boolean => plainText(heading).trim() === '';

/** Size and height in px of a heading across the area, no larger than `largest`. */
export function fitHeading(
  text: Rich,
  { area: { width }, letters }: Pick<Space, 'area' | 'letters'>,
  largest: number = Number.POSITIVE_INFINITY,
): { size: number; height: number } {
  if (isEmpty(text)) return { size: 0, height: 0 };
  const lines = (size: number, isWhole = false) =>
    countLines(text, width, size, letters.serif, isWhole);
  const layout = HEADING[width > HEADING.wideFrom ? 'wide' : 'narrow'];
  const tries = layout.map(([most, from, to]) => {
    // What is higher than a line, such as a power, is one all the same.
    const rows = (px: number, isWhole?: boolean) => Math.floor(lines(px, isWhole));
    const size = fitWords(from, to, most, rows);
    return { size, fits: rows(size) <= most };
  });
  const size = Math.min((tries.find(({ fits }) => fits) ?? tries.at(-1))?.size ?? 0, largest);
  return { size, height: HEADING.rule + lines(size) * size * HEADING.line };
}

/** The height in px that is left below a heading; below 0 when that takes more than there is. */
export const bodyHeight = (heading: Rich, space: Space): number =>
  space.area.height - (isEmpty(heading) ? 0 : fitHeading(heading, space).height + HEADING.gap);
