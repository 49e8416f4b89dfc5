/** The letter or number of a heading, set large where no picture stands for it. */
import { emojiOf } from '../scene/icon/emoji';
import { drawnText, type Rich } from '../scene/inline';

/** What stands large beside or below words where no icon does: the emoji of their heading, else its letter. */
export const signOf = (heading: Rich, lang: string): string =>
  emojiOf(heading) ?? initialOf(heading, lang);

/** What stands large behind a title or a heading: its number, else its first letter. */
export function initialOf(heading: Rich, lang: string): string {
  const text = drawnText(heading);
  const [, number] = /^\P{L}*?(?:\p{L}{2,9} )?(\d{1,2})(?!\d)/u.exec(text) ?? [];
  return number ?? /\p{L}/u.exec(text)?.[0].toLocaleUpperCase(lang) ?? '';
}
