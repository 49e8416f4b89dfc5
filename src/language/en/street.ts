/** "St." and "Dr.": of a saint and a doctor before a name, of a street and a drive after one. */
import type { Around } from '../reading';

const STREETS: Readonly<Record<string, [street: string, person: string]>> = {
  St: ['street', 'saint'],
  Dr: ['drive', 'doctor'],
};
const isName = (piece: string): boolean => /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(piece);
/** Names of streets that are numbers: 5th, 42nd. */
const isNumber = (piece: string): boolean => /^\d+(?:st|nd|rd|th)?$/.test(piece);

/** Undefined where the form is none of them. */
export function sayStreet(name: string, hasStop: boolean, around: Around): string[] | undefined {
  const { earlier, before, after, closing } = around;
  const both = Object.hasOwn(STREETS, name) ? STREETS[name] : undefined;
  if (!both) return undefined;
  const [street, person] = both;
  const isBeforeName = /^["“(]?\p{Lu}/u.test(after) && !/[,;:)]/.test(closing);
  // "42nd St. Bridge", but "14 St. James Road".
  const isHouse = /^\d+$/.test(before) && isBeforeName;
  const hasHouse = isNumber(before) || (isName(before) && isNumber(earlier));
  if (hasHouse && !isHouse) return [street];
  if (isBeforeName) return [person];
  if (isName(before)) return [street];
  return hasStop ? [person] : undefined;
}
