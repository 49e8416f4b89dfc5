/** The letter or number of a title, set large behind it. */
import { drawnText, type Rich } from '../scene/inline';

/** What stands large behind a title or a heading: its number, else its first letter. */
export function initialOf(heading: Rich, lang: string): string {
  const text = drawnText(heading);
  const [, number] = /^\P{L}*?(?:\p{L}{2,9} )?(\d{1,2})(?!\d)/u.exec(text) ?? [];
  return number ?? /\p{L}/u.exec(text)?.[0].toLocaleUpperCase(lang) ?? '';
}
