/** The default voice: Flite behind `Voice`, with the lexicon's sounds and a time for every written word. */
import { foldLexicon, lexiconPhones } from '../lexicon';
import type { Line, Speech, Voice } from '../schema';
import { ENGINE, type FliteName, readPhones, sayText } from './engine';
import { assignPhones, wordTimes } from './phones';

/** Makes 150 words a minute with the pauses of the timeline at pace 1 (scripts/measure-narration.ts). */
const STRETCH = 1.06;

/** Letters of one written word: a hash or a line of data takes minutes to say, and nobody would listen. */
const LONGEST = 500;

export interface FliteSettings {
  name: FliteName;
  pace: number;
  /** Written word to respelling or `/phones/`. */
  lexicon: Record<string, string>;
}

/** A Flite voice. */
export function openFlite({ name, pace, lexicon }: FliteSettings, _store?: unknown): Voice {
  const folded = foldLexicon(lexicon);
  const stretch = Number((STRETCH / pace).toFixed(3));
  const phonesOf = openReader();
  const given = (token: string) => lexiconPhones(token, folded);
  const sounds = (line: Line): Record<string, string> =>
    Object.fromEntries(
      tokensOf(line).flatMap((token) => {
        const phones = given(token);
        return phones ? [[token, phones.join(' ')]] : [];
      }),
    );
  return {
    name,
    version: ENGINE,
    settings: (line) => ({ stretch, lexicon: sounds(line) }),
    unspeakable: ({ words }) =>
      words
        .filter(({ spoken }) => {
          const read = spoken.filter((token) => !given(token));
          return !read.every(isLatin) || read.join('').length > LONGEST;
        })
        .map(({ text }) => text),
    async speak(line): Promise<Speech> {
      const own = Object.entries(sounds(line));
      const aliases = new Map(own.map(([token], i) => [token, alias(i)]));
      const entries = own.map(([, phones], i) => `${alias(i)} : ${phones}`);
      const text = prompt(line, (token) => aliases.get(token) ?? plainLetters(token));
      const { samples, sampleRate, phones } = await sayText(text, { name, stretch, entries });
      const read = await phonesOf(tokensOf(line).filter((token) => !given(token)));
      const expected = line.words.map(({ spoken }) =>
        spoken.flatMap((token) => withoutStress(given(token)) ?? read.get(token) ?? []),
      );
      const words = wordTimes(expected.length, phones, assignPhones(expected, phones));
      return { samples, sampleRate, words };
    },
  };
}

const tokensOf = ({ words }: Line): string[] => [
  ...new Set(words.flatMap(({ spoken }) => [...spoken])),
];

/** What Flite is given for a word of the lexicon: letters that are no word, so that it cannot expand them. */
const alias = (index: number): string =>
  `lex${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

const withoutStress = (phones: string[] | undefined): string[] | undefined =>
  phones?.map((phone) => phone.replace(/\d$/, ''));

const isLatin = (token: string): boolean => /^[\p{Script=Latin}\p{M}\d'’-]+$/u.test(token);

/** Letters that take no accent off when they are decomposed. */
const LIGATURES: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'th',
  þ: 'th',
  ı: 'i',
};
/** Flite reads the letters a to z; what it does not know it leaves out. */
const plainLetters = (token: string): string =>
  token
    .replace(/[^a-z]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z\d']/g, '');

/** What Flite is given: the spoken words, with the punctuation that makes the melody. */
function prompt({ words }: Line, write: (token: string) => string): string {
  const parts = words.map(({ text, spoken }, i) => {
    const said = spoken.map(write).filter(Boolean).join(' ');
    if (i === words.length - 1) return `${said}${/\?["”’)]*$/.test(text) ? '?' : '.'}`;
    return /[,;:–—)?!…]["”’]?$/.test(text) ? `${said},` : said;
  });
  return parts.join(' ');
}

/** A reader of the phones of words, each spoken alone; a word is read once. */
function openReader() {
  const known = new Map<string, readonly string[]>();
  return async (tokens: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
    const unread = tokens.filter((token) => !known.has(token) && plainLetters(token) !== '');
    const read = await readPhones(unread.map(plainLetters));
    unread.forEach((token, i) => {
      known.set(token, read[i] ?? []);
    });
    return known;
  };
}
