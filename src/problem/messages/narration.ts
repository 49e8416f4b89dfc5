/** Problems of what is spoken: the lexicon, words that a voice cannot say, `[step]` marks. */
import { error, type Messages, quoted, warning } from '../words';

export const narrationMessages = {
  lexiconPhone: (word: string, phone: string) =>
    error(
      `The lexicon's ${quoted(word)} has an unknown phone ${quoted(phone)}.`,
      'Phones are those of the CMU dictionary in lower case, vowels with a stress: /k eh1 t ax0 m iy1 n/.',
    ),
  wordUnspeakable: (word: string, voice: string) =>
    error(
      `The voice "${voice}" cannot say ${quoted(word)}.`,
      'Add a line to the lexicon with a respelling in Latin letters, or set "voice: silent".',
    ),
  marksTooMany: (marks: number, steps: number) =>
    warning(
      `${marks} [step] marks for ${steps} steps; the last ones do nothing.`,
      'Remove the marks that are too many, or show more.',
    ),
} satisfies Messages;
