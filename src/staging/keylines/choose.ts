/** Key lines: the few words of a sentence that carry it, where the author marked none. Section by section, always the same. */
import type { Span } from '../../language/language';
import { languageOf } from '../../language/languages';
import type { Spoken } from '../../scene/define';
import { type Candidate, countWords, wholeSentence } from './candidate';
import { englishCandidates } from './english/candidates';
import { subjectOf } from './english/subject';
import { openTagger } from './english/tagger';
import { plainCandidates } from './plain';
import { passagesOf } from './sentences';
import { chooseSequence, type Placed, placeCandidates } from './sequence';

/** An exact slice of a paragraph. Offsets count in its text. */
export interface KeyLine extends Span {
  /** Of the narration, 0-based. */
  paragraph: number;
  /** One, or the two to five pieces of a sentence that stands whole, in order. */
  pieces: Span[];
  /** The few words to set off in a sentence that stands whole. */
  accents: Span[];
}

export interface Subjects {
  /** BCP 47 */
  lang: string;
  /** Words of the section's heading. */
  heading: string;
}

/** The key lines of a section, none overlapping; none at all where the author made a phrase bold. */
export async function chooseKeyLines(
  narration: readonly Spoken[],
  subjects: Subjects,
): Promise<KeyLine[]> {
  if (narration.some(({ terms }) => terms.length > 0)) return [];
  const candidates = await openCandidates(narration, subjects);
  const language = languageOf(subjects.lang);
  const placed: (Placed & { paragraph: number; offset: number })[] = [];
  let words = 0;
  for (const [paragraph, { text }] of narration.entries())
    for (const { start, end, isPart } of passagesOf(text, language)) {
      const sentence = text.slice(start, end);
      const found = candidates(sentence).filter(({ kind }) => !isPart || kind === 'pieces');
      for (const line of placeCandidates(found, sentence, words))
        placed.push({ ...line, paragraph, offset: start });
      words += countWords(sentence);
    }
  return chooseSequence(placed, words).map(({ paragraph, offset, start, end, pieces, accents }) => {
    const moved = (span: Span) => ({ start: span.start + offset, end: span.end + offset });
    return {
      paragraph,
      ...moved({ start, end }),
      pieces: pieces.map(moved),
      accents: accents.map(moved),
    };
  });
}

/** What reads a sentence of the narration. The tagger is loaded where it is needed. */
export async function openCandidates(
  narration: readonly Spoken[],
  { lang, heading }: Subjects,
): Promise<(sentence: string) => Candidate[]> {
  const language = languageOf(lang);
  if (language.code !== 'en') return (sentence) => plainCandidates(sentence, language.clauses);
  const texts = narration.map(({ text }) => text);
  const subject = subjectOf(texts, heading);
  const isLong = (text: string) =>
    passagesOf(text, language).some(({ start, end }) => !wholeSentence(text.slice(start, end)));
  const tag = texts.some(isLong) ? await openTagger() : () => [];
  return (sentence) => englishCandidates(sentence, subject, tag);
}
