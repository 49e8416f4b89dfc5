/** The name of an item of a list behind its number, where it has no ground on which that stands large. */
import type { Ordinal } from '../../../scene/define';
import { type Rich, richOf } from '../../../scene/inline';

export const counted = (heading: Rich, item: Ordinal | undefined): Rich =>
  item ? [...richOf(`${item.number}/${item.of}\u2002`), ...heading] : heading;
