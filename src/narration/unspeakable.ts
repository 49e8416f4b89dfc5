/** What a voice cannot say: passed over, shown and captioned all the same. */
import { sayerIn } from './cast';
import type { Line, Voice, Word } from './schema';
import { openSilent } from './voices/silent';

/** A line, and what says it. */
export interface Utterance {
  line: Line;
  voice: Voice;
}

/**
 * The line as its voice can say it: a word that it cannot is joined to the one before it, or to the next, and not said. A line
 * without any other is silent for as long as it would take.
 */
export function utter(line: Line, narrator: Voice): Utterance {
  const voice = sayerIn(narrator, line);
  const isMute = (word: Word) => voice.unspeakable({ ...line, words: [word] }).length > 0;
  const mute = line.words.map(isMute);
  if (!mute.includes(true)) return { line, voice };
  if (!mute.includes(false)) return { line, voice: openSilent(1, voice.sampleRate) };
  const words: Word[] = [];
  const first = mute.indexOf(false);
  /** Of each word, the one that it is a part of. */
  const places = line.words.map((word, i) => {
    if (i < first) return 0;
    const before = words.at(-1);
    if (mute[i] && before)
      words[words.length - 1] = { ...before, text: `${before.text} ${word.text}` };
    else words.push(word);
    return words.length - 1;
  });
  const [opening] = words;
  const early = line.words.slice(0, first).map(({ text }) => text);
  if (opening) words[0] = { ...opening, text: [...early, opening.text].join(' ') };
  const placeOf = (word: number) => places[Math.floor(word)] ?? words.length;
  return {
    voice,
    line: {
      ...line,
      words,
      terms: line.terms.map((term) => ({ ...term, word: placeOf(term.word) })),
      marks: line.marks.map(placeOf),
    },
  };
}
