/** The icon of a line that is hardly ever wrong, or none: what is drawn where nobody chose. */
import { readConcepts } from './concepts';
import { GERMAN } from './concepts-de';
import { singular, type Word } from './words';

type Concepts = ReturnType<typeof readConcepts>;

/** By the code of their language. */
const WRITTEN = { en: undefined, de: GERMAN } satisfies Record<string, string | undefined>;
export type Pictured = keyof typeof WRITTEN;

/** Whether a language has a table of concepts. */
export const isPictured = (code: string): code is Pictured => Object.hasOwn(WRITTEN, code);

const opened = new Map<Pictured, Concepts>();

function conceptsOf(code: Pictured): Concepts {
  const known = opened.get(code) ?? readConcepts(WRITTEN[code]);
  opened.set(code, known);
  return known;
}

/** What less of a thing, or none of it, is said with: its picture would say the opposite. */
const LESS = new Set(
  `no not without never less fewer from relief reduce reduces reduced lower lowers against avoid avoids stop stops ban bans
  anti non free cannot lose loses lost nicht kein keine keinen keinem keiner ohne nie weniger gegen`.split(
    /\s+/,
  ),
);

/**
 * The name of an icon for the words of a line: of two words that stand together, else of the first noun that has one, where
 * that is what the line speaks of and no place or time beside it. No word is pictured that is of a pair without a picture, or
 * of which less is said. Undefined where nothing is sure.
 */
export function sureIcon(words: readonly Word[], code: Pictured = 'en'): string | undefined {
  const known = conceptsOf(code);
  const inPair = new Set<number>();
  const asides = asidesOf(words);
  const found: { icon: string; at: number }[] = [];
  for (const [i, { word }] of words.entries()) {
    const key = `${words[i - 1]?.word} ${word}`;
    if (i === 0 || !known.has(key)) continue;
    inPair.add(i - 1).add(i);
    const pair = known.get(key);
    if (pair && !pair.isWeak) found.push({ icon: pair.icon, at: i - 1 });
  }
  for (const [i, { word, isNoun }] of words.entries()) {
    const single = isNoun && !inPair.has(i) ? known.get(word) : undefined;
    if (single && !single.isWeak) found.push({ icon: single.icon, at: i });
  }
  return found
    .filter(({ at }) => !asides.has(at) && !isLess(words.slice(0, at).map(({ word }) => word)))
    .sort((a, b) => a.at - b.at)[0]?.icon;
}

/** Whether words of a line could have an icon at all, whatever they are in it: of most lines that is known before they are tagged. */
export function mayHaveIcon(line: string, code: Pictured = 'en'): boolean {
  const known = conceptsOf(code);
  const isSure = (key: string): boolean => known.get(key)?.isWeak === false;
  const words = (line.toLowerCase().match(/\p{L}+/gu) ?? []).map((one) => [one, singular(one)]);
  return words.some((forms, i) =>
    forms.some(
      (one) => isSure(one) || words[i - 1]?.some((before) => isSure(`${before} ${one}`)) === true,
    ),
  );
}

/** The icon of a name that is a concept by itself, without an article: "Sorting", "Die Brücke". */
export function namedIcon(name: string, code: Pictured): string | undefined {
  const words = name.toLowerCase().replace(ARTICLE, '');
  const concept = conceptsOf(code).get(words) ?? conceptsOf(code).get(singular(words));
  return concept?.isWeak === false ? concept.icon : undefined;
}

const ARTICLE =
  /^(?:the|an?|on|der|die|das|den|dem|eine?|einen|einem|vom|zum|zur|im|am|beim|über) (?=\S)/;

/** What stands behind a preposition after the verb: a place, a time, a means. */
function asidesOf(words: readonly Word[]): ReadonlySet<number> {
  const verb = words.findIndex(({ part }) => part === 'verb');
  const away = verb < 0 ? -1 : words.findIndex(({ part }, i) => i > verb && part === 'preposition');
  return new Set(away < 0 ? [] : words.flatMap((_, i) => (i > away ? [i] : [])));
}

/** So far a word reaches that says less: "without wasting a bunch of money"; and who does nothing. */
const REACH = 5;
const NOBODY = 2;

/** Whether one of the words before says less of what follows, or nothing of it. */
export const isLess = (before: readonly string[]): boolean =>
  before.slice(-REACH).some((word) => LESS.has(word) || /n['’]t$/.test(word)) ||
  before.slice(-NOBODY).includes('nobody');

export const saysLess = (before: string): boolean =>
  isLess(before.toLowerCase().match(/[\p{L}'’]+/gu) ?? []);
