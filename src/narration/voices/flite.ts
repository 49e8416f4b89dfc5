/** The default voice: Flite behind `Voice`, with the lexicon's sounds and a time for every written word. */

import type { Speech } from '../../sound/recording';
import { foldLexicon, lexiconPhones } from '../lexicon';
import type { Line, Voice } from '../schema';
import { engineVersion, type FliteName, readPhones, sayText } from './engine';
import { isLatin, LONGEST } from './latin';
import { assignPhones, wordTimes } from './phones';
import { spelling } from './spelling';

/** Makes 150 words a minute with the pauses of the timeline at pace 1 (scripts/measure-narration.ts). */
const STRETCH = 1;

/** Of every voice of it, Hz. */
const SAMPLE_RATE = 16_000;

export interface FliteSettings {
  name: FliteName;
  pace: number;
  /** Written word to respelling or `/phones/`. */
  lexicon: Record<string, string>;
}

/** A line with its word times, and how far the phones of its words alone are from those of the sentence. */
export interface Aligned {
  speech: Speech;
  /** Cost of the edits between the two (phones.ts); 0 when all word times are exact. */
  cost: number;
  /** How many phones were matched. */
  phones: number;
}

export interface FliteVoice extends Voice {
  align(line: Line): Promise<Aligned>;
}

/** A Flite voice. */
export function openFlite({ name, pace, lexicon }: FliteSettings): FliteVoice {
  const folded = foldLexicon(lexicon);
  const stretch = Number((STRETCH / pace).toFixed(3));
  const phonesOf = openReader();
  const given = (token: string) => lexiconPhones(token, folded);
  const request = (line: Line) => {
    const own = tokensOf(line).filter((token) => given(token));
    const aliases = new Map(own.map((token, i) => [token, alias(i)]));
    return {
      stretch,
      text: prompt(line, (token) => aliases.get(token) ?? letters(token)),
      entries: own.map((token, i) => `${alias(i)} : ${given(token)?.join(' ')}`),
    };
  };
  const align = async (line: Line): Promise<Aligned> => {
    const { samples, sampleRate, phones } = await sayText({ name, ...request(line) });
    const read = await phonesOf(tokensOf(line).filter((token) => !given(token)));
    const expected = line.words.map(({ spoken }) =>
      spoken.flatMap((token) => withoutStress(given(token)) ?? read.get(token) ?? []),
    );
    const { owners, cost } = assignPhones(expected, phones);
    const words = wordTimes(expected.length, phones, owners);
    return { speech: { samples, sampleRate, words }, cost, phones: owners.length };
  };
  return {
    name,
    version: engineVersion(),
    sampleRate: SAMPLE_RATE,
    code: 'flite',
    languages: ['en'],
    settings: request,
    unspeakable: ({ words }) =>
      words
        .filter(({ spoken }) => {
          const read = spoken.filter((token) => !given(token));
          return !read.every(isLatin) || read.join('').length > LONGEST;
        })
        .map(({ text }) => text),
    speak: async (line) => (await align(line)).speech,
    align,
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
/** Flite reads the letters a to z, as Americans spell; what it does not know it leaves out. */
const letters = (token: string): string =>
  spelling(
    token
      .replace(/[^a-z]/g, (letter) => LIGATURES[letter] ?? letter)
      .normalize('NFD')
      .replace(/[^a-z\d']/g, ''),
  );

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
    const unread = tokens.filter((token) => !known.has(token) && letters(token) !== '');
    const read = await readPhones(unread.map(letters));
    unread.forEach((token, i) => {
      known.set(token, read[i] ?? []);
    });
    return known;
  };
}
