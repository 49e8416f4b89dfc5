/** What was found in a text before: it is asked about at several stages. */

/** Letters of the texts that are remembered, about. */
const MOST = 1_000_000;

/** Remembers what `find` gave for a text, which must follow from the text alone; all is forgotten when it is much. */
export function rememberByText<T>(): (text: string, find: () => T) => T {
  const known = new Map<string, T>();
  let letters = 0;
  return (text, find) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find();
    if (letters > MOST) {
      known.clear();
      letters = 0;
    }
    letters += text.length;
    known.set(text, found);
    return found;
  };
}
