/** How much text the stage holds: what a kind shows more of, it shows in shorter lines. Sizes in px as in view/kinds. */
import type { List } from 'mdast';

/** Mean width of a letter, em. */
const LETTER = 0.5;
/** Height of the stage below a heading of one line. */
export const BODY = 560;
export const WIDTH = 1640;
/** The smallest type that is read from the back of a room. */
export const LEGIBLE = 44;

/** Characters in `lines` lines of some width. */
export const lettersIn = (width: number, lines: number, size: number = LEGIBLE): number =>
  Math.floor((width / (size * LETTER)) * Math.max(lines, 0));

/** Lines in some height, whole ones. */
export const linesIn = (height: number, size: number = LEGIBLE): number =>
  Math.floor(height / (size * 1.2));

/** How many lines are nested in each item of a list. */
export const nested = (list: List): number[] =>
  list.children.map(({ children }) => {
    const second = children[1];
    return second?.type === 'list' ? second.children.length : 0;
  });
