/** The network for words that no lexicon has: letters in, sounds out. */
import { integersOf, type Session, wholeNumbers } from '../net/runtime';

export interface Alphabet {
  /** Letters and sounds by their numbers, from 1 on. */
  in: readonly string[];
  out: readonly string[];
  /** Letters of a word that are read. */
  maxlen: number;
}

/** What the network, opened when it is first asked, says of a word; empty where it knows none of its letters. A word is asked for once. */
export function openGuess(
  open: () => Promise<Session>,
  alphabet: Alphabet,
): (word: string) => Promise<string> {
  let session: Promise<Session> | undefined;
  const numbers = new Map(alphabet.in.map((letter, i) => [letter, i + 1]));
  const known = new Map<string, Promise<string>>();
  const ask = async (word: string): Promise<string> => {
    const chars = [...word].flatMap((letter) => numbers.get(letter) ?? []);
    if (chars.length === 0) return '';
    session ??= open();
    const said = await (await session).run({
      chars: wholeNumbers(chars.slice(0, alphabet.maxlen)),
    });
    // One answer a place: repeats are one sound, 0 is none.
    const ids = integersOf('ids', said);
    return ids.map((id, i) => (id === ids[i - 1] ? '' : (alphabet.out[id - 1] ?? ''))).join('');
  };
  return (word) => {
    const said = known.get(word) ?? ask(word);
    known.set(word, said);
    return said;
  };
}
