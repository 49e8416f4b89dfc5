/** Icons for words, best first: by the table of concepts, by their names, and by the tags that Tabler gives them. */
import { readConcepts } from './concepts';
import { allIcons } from './set';
import { mayPropose } from './struck';
import { singular, type Word } from './words';

/** What a word is worth that finds an icon in some way; a tag is worth more the fewer icons have it. */
const WORTH = {
  pair: 9,
  strong: 6,
  weak: 4.6,
  name: 5,
  part: 1.6,
  tag: 0.62,
  partOfTag: 0.2,
} as const;
const NOT_NOUN = 0.6;
/** Words of every line, which are parts of many tags. */
const SMALL = new Set(
  `a an and any are as at be been by can do does each every for from had has have how if in into is it its just less more most
  must my never no none not of off on once one only or other our out over own should so some such than that the their them then
  there these they this those to too two under up was we were what when where which who why will with you your`.split(
    /\s+/,
  ),
);

export interface Found {
  name: string;
  score: number;
}

interface Index {
  /** For each word the icons that it finds, and what it is worth. */
  words: Map<string, Map<string, number>>;
  concepts: ReturnType<typeof readConcepts>;
}
let index: Index | undefined;

/** Icons for the words of a line; those of `every` also with what is struck (struck.ts). */
export function searchIcons(words: readonly Word[], every = false): Found[] {
  index ??= buildIndex();
  const all = allIcons();
  const scores = new Map<string, number>();
  const add = (name: string, score: number) => scores.set(name, (scores.get(name) ?? 0) + score);
  for (const [i, { word, isNoun }] of words.entries()) {
    if (SMALL.has(word)) continue;
    const worth = isNoun ? 1 : NOT_NOUN;
    const pair = index.concepts.get(`${words[i - 1]?.word} ${word}`);
    if (pair) add(pair.icon, WORTH.pair);
    const single = index.concepts.get(word);
    if (single) add(single.icon, worth * (single.isWeak ? WORTH.weak : WORTH.strong));
    for (const [name, score] of index.words.get(word) ?? []) add(name, worth * score);
  }
  const table = new Set([...index.concepts.values()].map((one) => one?.icon));
  return [...scores]
    .filter(([name]) => every || table.has(name) || (all[name] && mayPropose(name, all[name])))
    .map(([name, score]) => ({ name, score }))
    .sort(
      (a, b) => b.score - a.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
    );
}

/** The words of a text of which nothing more is known. */
export const plainWords = (text: string): Word[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => ({
    ...{ word: singular(word), isNoun: true, part: 'other' },
  }));

function buildIndex(): Index {
  const words: Index['words'] = new Map();
  const put = (word: string, name: string, worth: number) => {
    const found = words.get(word) ?? new Map<string, number>();
    words.set(word, found.set(name, Math.max(found.get(name) ?? 0, worth)));
  };
  const all = Object.entries(allIcons());
  for (const [name, [, tags]] of all) {
    const parts = name.split('-').map(singular);
    for (const part of parts) put(part, name, parts.length === 1 ? WORTH.name : WORTH.part);
    for (const tag of tags) {
      const inner = tag
        .toLowerCase()
        .split(/[^a-z]+/)
        .map(singular);
      for (const part of inner) put(part, name, inner.length === 1 ? WORTH.tag : WORTH.partOfTag);
    }
  }
  // A name is worth what it is; a tag what it tells.
  for (const found of words.values()) {
    const rare = Math.log(all.length / found.size);
    for (const [name, worth] of found)
      if (worth < 1) found.set(name, (worth * rare) / Math.log(10));
  }
  return { words, concepts: readConcepts() };
}
