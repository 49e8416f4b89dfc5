/** The lines nested in an item. */
import type { Rich } from '../../scene/inline';
import type { Ems } from './letters';
import { countLines } from './lines';
import { DETAILS } from './sizes';

/** Size in px of the lines below an item of a size. */
export const detailSize = (size: number): number =>
  Math.min(size, Math.max(size * DETAILS.part, DETAILS.least));

/** Height in px of the lines below an item of a size. */
export function detailsHeight(
  details: readonly Rich[],
  width: number,
  size: number,
  ems: Ems,
): number {
  const small = detailSize(size);
  const lines = details.reduce((sum, line) => sum + countLines(line, width, small, ems), 0);
  return lines * small * DETAILS.line;
}
