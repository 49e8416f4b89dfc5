/** Headings in Title Case, whose capitals do not say what is a name. */

/** A word of one capital and small letters; so short ones are small in a title, too. */
const CAPITAL = /^\p{Lu}[\p{Ll}'’-]+$/u;
const SMALL = 3;
/** Of the longer words behind the first, at least so many have capitals, and nearly all. */
const FEWEST = 1;
const NEARLY_ALL = 0.8;

/** What stands behind it is a place, a maker, a work. */
const AWAY = /\b(?:in|at|by|from|on)\b/;

const WORD = /[\p{L}][\p{L}'’-]*/gu;

/** The heading with small letters where it is in Title Case; `names`, in small letters, keep their capitals. */
export function asSentence(heading: string, names: ReadonlySet<string>): string {
  const [, ...others] = heading.match(WORD) ?? [];
  const long = others.filter((word) => word.length > SMALL);
  const capitals = long.filter((word) => CAPITAL.test(word));
  if (capitals.length < FEWEST || capitals.length < long.length * NEARLY_ALL) return heading;
  const away = AWAY.exec(heading)?.index ?? heading.length;
  return heading.replace(WORD, (word, at: number) =>
    at > 0 && at < away && CAPITAL.test(word) && !names.has(word.toLowerCase())
      ? word.toLowerCase()
      : word,
  );
}

/** The words that have a capital amid a sentence of a text, in small letters; no name has an article before it that means one of many. */
export const namesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/(?<=[\p{Ll},;] )(?<!\b[Aa]n? )\p{Lu}\p{Ll}+/gu)].map(([word]) =>
      word.toLowerCase(),
    ),
  );
