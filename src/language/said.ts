/** Sentences of our own that are spoken, in the language of the document. */

export interface SaidWords {
  /** What a table compares: what its columns hold (`Population and area`), and of what (`Country`, or nothing). */
  compares(columns: readonly string[], of: string): string;
  /** What a number was, and what it became. */
  fromTo(from: string, to: string): string;
  /** Of a long list of links: how many there are. */
  links(count: number): string;
}

/**
 * Of `code`: `by` stands before what is compared, `alone` where that has no name; `span` before both ends of a change; `links` is what several are called. Some
 * languages write all nouns large.
 */
export const openSaid = (
  code: string,
  {
    by,
    alone,
    span: [start, end],
    links,
    largeNouns = false,
  }: { by: string; alone: string; span: [string, string]; links: string; largeNouns?: boolean },
): SaidWords => {
  const small = (name: string) =>
    largeNouns || /^\p{Lu}{2}/u.test(name)
      ? name
      : name.charAt(0).toLocaleLowerCase(code) + name.slice(1);
  return {
    compares(columns, of) {
      const names = columns.map((name, i) => (i === 0 ? name : small(name)));
      const all = new Intl.ListFormat(code, { type: 'conjunction' }).format(names);
      return of ? `${all} ${by} ${small(of)}` : `${all}, ${alone}`;
    },
    links: (count) => `${count.toLocaleString(code)} ${links}`,
    fromTo: (from, to) => `${start} ${from} ${end} ${to}`,
  };
};
