/** Single bold words amid a sentence stress it and say little by themselves: the sentence stands whole, and they are its accents. */
import type { Span } from '../../language/language';
import { languageOf } from '../../language/languages';
import type { Spoken } from '../../scene/define';
import { type Candidate, countWords, type Sayable, sliceOf } from './candidate';
import { passagesOf } from './sentences';

/** A sentence of fewer words is little more than the word. */
const FEWEST = 5;

const isMere = ({ start, end, icon }: Spoken['terms'][number], text: string): boolean =>
  icon === undefined && /^[\p{L}\p{N}’'-]+$/u.test(text.slice(start, end));

/** What it names follows: "Note: …", "Time. It rises". */
const isName = ({ end }: Span, text: string): boolean => /^\s*[:.–—-]/u.test(text.slice(end));

/** Whether such a word is among what is bold. */
export const hasMere = (narration: readonly Spoken[]): boolean =>
  narration.some(({ text, terms }) => terms.some((term) => isMere(term, text)));

export interface Stressed {
  narration: Spoken[];
  /** The words in their sentences, by the text of these. */
  words: ReadonlyMap<string, readonly Span[]>;
}

/**
 * The narration with each such sentence marked in place of its words, in the pieces in which it can stand. A sentence of which nothing whole can be shown stays as it is, and so do all after the heading's `name`.
 */
export function stressed(
  narration: readonly Spoken[],
  candidates: (sentence: Sayable) => readonly Candidate[],
  { lang, name }: { lang: string; name?: string },
): Stressed {
  const words = new Map<string, Span[]>();
  const marked = narration.map((spoken, paragraph): Spoken => {
    const { text, terms } = spoken;
    if (!terms.some((term) => isMere(term, text))) return spoken;
    const found = passagesOf(text, languageOf(lang)).flatMap((passage) => {
      const inside = terms.filter(({ start, end }) => start < passage.end && passage.start < end);
      const isStressed = inside.every((term) => isMere(term, text) && !isName(term, text));
      if (inside.length === 0 || !isStressed) return [];
      if (paragraph === 0 && inside[0]?.start === 0 && name !== undefined) return [];
      const sentence = sliceOf(spoken, passage);
      if (countWords(sentence.text) < FEWEST) return [];
      const whole = candidates(sentence).find(
        ({ kind }) => kind === 'pieces' || (kind === 'sentence' && !passage.isPart),
      );
      if (!whole) return [];
      const by = passage.start;
      words.set(
        sentence.text,
        inside.map(({ start, end }) => ({ start: start - by, end: end - by })),
      );
      const pieces = whole.pieces.map(({ start, end }) => ({ start: start + by, end: end + by }));
      return [{ inside, pieces }];
    });
    const others = terms.filter((term) => !found.some(({ inside }) => inside.includes(term)));
    const all = [...others, ...found.flatMap(({ pieces }) => pieces)];
    return { ...spoken, terms: all.sort((a, b) => a.start - b.start) };
  });
  return { narration: marked, words };
}
