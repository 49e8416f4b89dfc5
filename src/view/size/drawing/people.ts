/** Where few people stand, across the whole stage. */

import type { Rect } from '../group/rect';
import type { Place } from './layout';
import { tallPath } from './person';

/** Height by width of a person, down to the foot that nobody sees. */
export const TALL = 1.7;
/** Width by what each has of the stage; the most by the height; how far rows lie apart, by the width; who is lit is larger. */
const PERSON = { width: 0.84, most: 0.7, behind: 0.62, apart: 0.95, larger: 1.1 } as const;
/** px that bodies go on below the edge of the stage. */
const BELOW = 90;
/** More stand in two rows. */
const ONE_ROW = { landscape: 7, portrait: 3, square: 6 } as const;

/** The people from left to right, those behind first; px of the room. */
export function placePeople(all: number, room: Rect, { bleed, format }: Place) {
  const rows = all > ONE_ROW[format] ? 2 : 1;
  const columns = Math.ceil(all / rows);
  const across = room.width + bleed.left + bleed.right;
  // Who is lit grows about a point that may lie below the stage.
  const foot = room.height + bleed.bottom + BELOW;
  const pitch = across / (columns + (rows > 1 && all % 2 === 0 ? 0.5 : 0));
  const high = format === 'portrait' ? room.height : foot - BELOW;
  const width = Math.min(pitch * PERSON.width, high * (rows > 1 ? PERSON.behind : PERSON.most));
  const top = width * (PERSON.larger - 1) * TALL + 8;
  return Array.from({ length: all }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, all - row * columns);
    const shift = rows > 1 && all % 2 === 0 ? (row - 0.5) * pitch * 0.5 : 0;
    const middle = -bleed.left + across / 2 + shift + ((i % columns) - (inRow - 1) / 2) * pitch;
    const x = middle - width / 2;
    const y = top + row * width * PERSON.apart;
    return { x, y, width, path: tallPath(x, y, width, foot) };
  });
}
