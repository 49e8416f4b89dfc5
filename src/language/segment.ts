/** Sentences and words by the rules of Unicode for a language (UAX 29). */

type Granularity = 'sentence' | 'word';

/** Made once: it costs more than the words of a sentence. */
const opened = new Map<string, Intl.Segmenter>();

export function segmenterOf(lang: string, granularity: Granularity): Intl.Segmenter {
  const key = `${lang} ${granularity}`;
  const segmenter = opened.get(key) ?? new Intl.Segmenter(lang, { granularity });
  opened.set(key, segmenter);
  return segmenter;
}

/** The words of a text in lower case, without what stands between them. */
export const wordsIn = (text: string, lang: string): string[] =>
  [...segmenterOf(lang, 'word').segment(text.toLowerCase())].flatMap(({ isWordLike, segment }) =>
    isWordLike ? [segment] : [],
  );
