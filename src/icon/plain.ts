/** Icons of a longer sentence: those of the plain things that it speaks of. */
import { type Found, thingsIn } from './find-things';
import { FEWEST_OF_MACHINES, SAID_OF_MACHINES } from './machines';
import { readThings } from './read-things';
import { isLess, type Pictured } from './sure';
import type { Placed } from './words';

/** A line as it is told. Places count its words. */
export interface Told {
  words: readonly Placed[];
  /** Words that carry it. */
  lit: ReadonlySet<number>;
  /** Words that begin a further piece of it. */
  begins: ReadonlySet<number>;
}

/** The name of an icon; what is worth more is spoken of more. */
export interface Ranked {
  name: string;
  worth: number;
}

/** What a place in the sentence is worth. */
const WORTH = {
  lit: 3,
  subject: 2,
  object: 1.5,
  pair: 0.5,
  later: -1,
  part: -0.7,
  vague: -2.2,
  last: -4,
};
/** What is worth less is beside the point; a vague word is pictured from here on. */
const LEAST = { plain: 0, last: -2.5, vague: -1.2, none: 9 };
/** By so much another icon of the same word is worth less. */
const OTHER = 0.1;

/** The icons that may stand for a line: the best first, others for where it is taken. */
export function plainIcons(told: Told, code: Pictured, isOfMachines: boolean): Ranked[] {
  const { words } = told;
  return thingsIn(words, readThings(code, isOfMachines), code)
    .flatMap((thing) => {
      if (isLess(lowerBefore(words, thing.at)) || isLikened(words, thing.at)) return [];
      const worth = worthOf(thing, told);
      if (worth < LEAST[thing.kind] || (isListed(words, thing.at) && worth < WORTH.lit)) return [];
      return thing.icons.map((name, i) => ({ name, worth: worth - i * OTHER }));
    })
    .sort((a, b) => b.worth - a.worth);
}

function worthOf({ at, length, kind }: Found, { words, lit, begins }: Told): number {
  const from = words.findLastIndex((_, i) => i <= at && begins.has(i));
  const start = Math.max(0, from);
  const before = words.slice(start, at);
  const verb = before.findLastIndex(({ part }) => part === 'verb');
  const isAside = before.slice(verb + 1).some(({ part }) => part === 'preposition');
  const places = {
    lit: lit.has(at + length - 1),
    subject: verb < 0 && !isAside,
    object: verb >= 0 && !isAside,
    pair: length > 1,
    later: start > 0,
    part: words[at + length]?.isNoun === true && !begins.has(at + length),
    vague: kind === 'vague',
    last: kind === 'last',
  };
  return Object.entries(places).reduce(
    (sum, [place, holds]) => sum + (holds ? WORTH[place as keyof typeof WORTH] : 0),
    0,
  );
}

const lowerBefore = (words: readonly Placed[], at: number): string[] =>
  words.slice(0, at).map(({ lower }) => lower);

/** Names of what is meant, one of several. */
const isListed = (words: readonly Placed[], at: number): boolean =>
  words.slice(0, at).some(({ lower }, i) => {
    const next = words[i + 1]?.lower ?? '';
    return (
      (lower === 'such' && next === 'as') || /^(?:including|e\.g|e\.g\.|etc|i\.e\.?)$/.test(lower)
    );
  });

/** So far a word reaches that likens: "It works like an old camera." */
const REACH = 4;
const LIKENS = new Set('than unlike resembles'.split(' '));

/** Whether a thing is only compared with. */
function isLikened(words: readonly Placed[], at: number): boolean {
  return words.slice(Math.max(0, at - REACH), at).some(({ lower, part }, i, before) => {
    const next = before[i + 1]?.lower ?? '';
    if (lower === 'like') return part !== 'verb';
    return (
      LIKENS.has(lower) ||
      (lower === 'as' && /^(?:an?|if|though)$/.test(next)) ||
      (lower === 'size' && next === 'of')
    );
  });
}

/** Whether a text is about computers, by the words that are said of nothing else. */
export function isOfMachines(text: string): boolean {
  const words = text.toLowerCase().match(SAID_OF_MACHINES) ?? [];
  return new Set(words).size >= FEWEST_OF_MACHINES;
}
