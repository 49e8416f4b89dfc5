/** Holds a translation against what it is translated from: what is missing, what is elsewhere, what differs. */
import { toString as textOf } from 'mdast-util-to-string';
import { languageOf } from '../language/languages';
import type { Problems } from '../problem/problem';
import { type Match, matchShapes, type Pair } from './match';
import { isGiven, type Shape, shapesOf, type Version } from './shape';

export const matchVersions = (original: Version, translation: Version): Match =>
  matchShapes(shapesOf(original), shapesOf(translation));

interface Held {
  match: Match;
  /** The file of the original, as it is shown. */
  from: string;
  /** Of original and translation. */
  langs: readonly [string, string];
}

/** `problems` are those of the translation. */
export function compareVersions({ match, from, langs }: Held, problems: Problems): void {
  const { report } = problems;
  for (const shape of match.missing)
    report('sectionMissing', placeAfter(shape, match), headingOf(shape), lineOf(shape), from);
  for (const shape of match.extra)
    report('sectionExtra', shape.section.place, headingOf(shape), from);
  for (const pair of match.pairs) {
    const { original, translation } = pair;
    const { place, id, level } = translation.section;
    const heading = headingOf(translation);
    if (match.moved.has(translation))
      report('sectionMoved', place, heading, lineOf(original), from);
    if (original.section.level !== level)
      report('sectionLevel', place, heading, original.section.level, from);
    if (isGiven(original) && original.section.id !== id)
      report('sectionId', place, original.section.id, id, from);
    compareBlocks(pair, from, problems);
    compareNumbers(pair, { from, langs }, problems);
  }
}

function compareBlocks({ original, translation }: Pair, from: string, { report }: Problems): void {
  const { place } = translation.section;
  for (const kind of new Set([...original.steps.keys(), ...translation.steps.keys()])) {
    const [own = 0, there = 0] = [translation.steps.get(kind), original.steps.get(kind)];
    if (own !== there) report('stepsDiffer', place, kind, own, there, from);
  }
  if (original.marked !== translation.marked)
    report('marksDiffer', place, translation.marked, original.marked, from);
  const { missing, extra } = differences(original.pictures, translation.pictures);
  if (missing.length + extra.length > 0) report('picturesDiffer', place, missing, extra, from);
}

function compareNumbers(
  { original, translation }: Pair,
  { from, langs: [lang, own] }: Pick<Held, 'from' | 'langs'>,
  { report }: Problems,
): void {
  const { missing, extra } = differences(original.numbers, translation.numbers);
  const lost = missing.filter((number) => !isSaid(number, translation, own));
  const added = extra.filter((number) => !isSaid(number, original, lang));
  if (lost.length + added.length > 0)
    report('numbersDiffer', translation.section.place, lost, added, from);
}

/** In words: "three" of 3. */
function isSaid(number: number, { text }: Shape, lang: string): boolean {
  const words = languageOf(lang)
    .speakable(String(number))
    .join(' ')
    .replace(/[^\p{L}\p{N} -]/gu, '.');
  return words !== '' && new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu').test(text);
}

function differences<T>(original: readonly T[], translation: readonly T[]) {
  const only = (some: readonly T[], others: readonly T[]) =>
    [...new Set(some)].filter((one) => !others.includes(one));
  return { missing: only(original, translation), extra: only(translation, original) };
}

const headingOf = ({ section }: Shape): string => textOf(section.heading);
const lineOf = ({ section }: Shape): number => section.place.line;

/** Where in the translation a section of the original would stand: at what follows the one before it. */
function placeAfter(missing: Shape, { pairs, moved }: Match) {
  const next = pairs.find(
    ({ original, translation }) => lineOf(original) > lineOf(missing) && !moved.has(translation),
  );
  return (next ?? pairs.at(-1))?.translation.section.place ?? { line: 1, column: 1 };
}
