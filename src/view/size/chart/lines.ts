/** The names of lines. */
import type { Format } from '../../../format';
import { fitSize } from '../fit';
import type { Ems } from '../letters';
import type { Box } from './box';
import { LINES } from './sizes';

/** Size in px of the names, the width of the widest, and whether they stand at the ends of their lines. */
export function sizeNames(names: readonly string[], box: Box, format: Format, ems: Ems) {
  const { most, least, part } = LINES.name;
  const wide = (px: number) => Math.max(...names.map(ems)) * px;
  const room = box.width * part;
  const size = fitSize(most, Math.max(least, box.least), room, wide);
  return { size, width: wide(size), atEnd: wide(size) <= room || format === 'landscape' };
}
