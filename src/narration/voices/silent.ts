/** A voice that says nothing, in the time that speech would take: for drafts and tests, and for scripts that no voice here can say. */

import type { Speech } from '../../sound/recording';
import type { Voice, Word } from '../schema';

/** Of the voices that come with lectern, Hz. */
const USUAL_RATE = 16_000;
/** About 150 words a minute with the timeline's pauses: a letter's share, and what every word costs besides. */
const SECONDS_A_LETTER = 0.055;
const SECONDS_A_WORD = 0.09;
/** An ideograph or a kana is a syllable or more: four a second, as in news. */
const SECONDS_A_SYLLABLE = 0.25;
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Each is a letter; the tables of all others take longer to load than a document of these to read. */
const ASCII = /^[ -~]*$/;
let graphemes: Intl.Segmenter | undefined;

const secondsOf = (text: string): number => {
  if (ASCII.test(text)) return SECONDS_A_LETTER * text.length;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const letters = [...graphemes.segment(text)];
  const syllables = letters.filter(({ segment }) => SYLLABLE.test(segment)).length;
  return SECONDS_A_LETTER * (letters.length - syllables) + SECONDS_A_SYLLABLE * syllables;
};

/** When each word is said, in seconds from the first; `pace` 1.1 is a tenth faster. */
export function estimateWords(
  words: readonly Pick<Word, 'spoken'>[],
  pace: number,
): { start: number; end: number }[] {
  let end = 0;
  return words.map(({ spoken }) => {
    const start = end;
    for (const token of spoken) end += (SECONDS_A_WORD + secondsOf(token)) / pace;
    return { start, end };
  });
}

/** `sampleRate` is of the voice that it stands in for. */
export function openSilent(pace: number, sampleRate = USUAL_RATE): Voice {
  return {
    name: 'silent',
    version: 'silent',
    sampleRate,
    code: 'silent',
    languages: 'any',
    settings: () => ({ pace, ...(sampleRate === USUAL_RATE ? {} : { sampleRate }) }),
    unspeakable: () => [],
    async speak({ words }): Promise<Speech> {
      const times = estimateWords(words, pace);
      const end = times.at(-1)?.end ?? 0;
      const samples = new Int16Array(Math.ceil(end * sampleRate));
      return { samples, sampleRate, words: times };
    },
  };
}
