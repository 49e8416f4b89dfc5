/** Lists of attributes: `.class #id key="value"`, in braces behind what they belong to (Pandoc, kramdown, MkDocs). */

const NAME = /[.#][\w:.-]+/.source;
const PAIR = /[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}=]+)/.source;

/** One or more of them; each begins in its own way, so that a long line is read once. */
export const ATTRIBUTES = `(?:${NAME}|${PAIR})(?:\\s+(?:${NAME}|${PAIR}))*`;

/** Each of a list by itself. */
export const attributesIn = (list: string): string[] =>
  list.match(new RegExp(`${NAME}|${PAIR}`, 'g')) ?? [];

const WHOLE = new RegExp(`^\\{:?\\s*(?:-\\s+)?(${ATTRIBUTES}|-)\\s*\\}$`);

/** The text before a list in braces that ends it, and the list; undefined where none does. */
export function cutAttributes(text: string): { words: string; list: string } | undefined {
  const end = text.trimEnd();
  const at = end.lastIndexOf('{');
  const list = at < 0 ? undefined : WHOLE.exec(end.slice(at))?.[1];
  return list === undefined ? undefined : { words: end.slice(0, at).trimEnd(), list };
}
