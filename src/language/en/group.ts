/** Pieces of a text that are said as one word. */
import { MONTHS } from './months';
import { UNITS } from './units';

const NUMBER = /^[("“]?[-−+]?\d[\d.,]*$/;
const MONTH = new RegExp(`^(${MONTHS.join('|')})$`, 'i');
const NUMBERED = /^(schedule|chapter|part|phase|type|category|class|act|volume)$/i;
const ROMAN = /^[CLXVI]{2,}[,.;:)]*$|^[VX][,.;:)]*$/;
const bare = (text: string): string => text.replace(/[,.;:!?)"”]+$/, '');

/** How many pieces from here on make one word: "48.2 %", "12 August 1999", "Schedule III". */
export function groupLength(first: string, second: string, third: string): number {
  if (NUMBER.test(first)) {
    if (Object.hasOwn(UNITS, bare(second)) || bare(second) === '%') return 2;
    if (MONTH.test(second) && /^\d{4}\b/.test(third)) return 3;
    if (MONTH.test(bare(second))) return 2;
  }
  if (MONTH.test(first) && /^\p{Lu}/u.test(first) && /^\d{4}[,.;:!?)]*$/.test(second)) return 2;
  return NUMBERED.test(first) && ROMAN.test(second) ? 2 : 1;
}
