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

/** Parts that end where a word does, short ones where there are some: each word that a segmenter finds costs as much as the text is long. */
const PARTS = /.{1,60}(?:[\s、。，；：！？]+|$)|.{1,400}(?:[\s、。，；：！？]+|$)|\S+/gsu;

/** The words of a text in lower case, without what stands between them. */
export function wordsIn(text: string, lang: string): string[] {
  const segmenter = segmenterOf(lang, 'word');
  const parts = text.toLowerCase().match(PARTS) ?? [];
  return parts.flatMap((part) =>
    [...segmenter.segment(part)].flatMap(({ isWordLike, segment }) =>
      isWordLike ? [segment] : [],
    ),
  );
}
