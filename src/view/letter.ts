/** The number of a title, set large behind it. */
import { drawnText, type Rich } from '../scene/inline';

/** The number that a title or a heading begins with: "Day 2", "5x12s". */
export const numberOf = (heading: Rich): string | undefined =>
  /^\P{L}*?(?:\p{L}{2,9}\s)?(\d{1,2})(?!\d)/u.exec(drawnText(heading))?.[1];
