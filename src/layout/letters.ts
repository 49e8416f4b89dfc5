/** Letters that no font has which lectern knows: one warning for those of a package, at the place of the first. */
import type { Document } from '../document/schema';
import type { DocumentFonts } from '../font/choose';
import type { Place, Problems } from '../problem/problem';

/** More are not named. */
const MOST = 8;

export function reportMissing(
  { missing }: Pick<DocumentFonts, 'missing'>,
  { text }: Pick<Document, 'text'>,
  problems: Problems,
): void {
  const placed = missing
    .map((one) => ({ ...one, at: text.indexOf(one.letter) }))
    .sort((a, b) => a.at - b.at);
  const groups = new Map<string, typeof placed>();
  for (const one of placed) {
    const key = one.install ?? one.letter;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const letters of groups.values()) {
    const [first] = letters;
    if (!first) continue;
    const named = letters.slice(0, MOST).map(({ letter }) => letter);
    const more = letters.length > MOST ? ' …' : '';
    const codes = named.slice(0, 1).map(codeOf).join();
    problems.report(
      'letterMissing',
      placeAt(text, first.at, first.letter.length),
      ...([named.join(' ') + more, codes, first.install] as const),
    );
  }
}

/** `U+1F600` */
const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Of an index of the text; its beginning where it is not written there, as of a shortcode. */
function placeAt(text: string, at: number, length: number): Place {
  if (at < 0) return { line: 1, column: 1 };
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length };
}
