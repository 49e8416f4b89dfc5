/** Tables that are written as text: entries between semicolons or line breaks, each a name, `=` and what it stands for. */

/** A name by itself stands for itself; a name may be `=`. */
export const readTable = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/[\n;]+/)
      .map((entry): [string, string] => {
        const at = entry.indexOf('=', 1);
        return at < 0 ? [entry, entry] : [entry.slice(0, at), entry.slice(at + 1)];
      }),
  );
