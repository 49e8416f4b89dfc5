/** The words of captions, with who begins to speak and what is struck among them. */
import type { PlacedLine } from './cues';
import { placeWords } from './lines';
import { namesAt } from './turns';

export type TimedWord = PlacedLine['words'][number] & {
  /** It begins a sentence. */
  opens?: boolean;
  joined?: true;
  /** Its sentence stands on the stage. */
  shown?: boolean;
  speaker?: string;
  /** It is a name, and not said. */
  names?: true;
  /** It is struck, and not said. */
  struck?: true;
  /** Which of those who speak it is of: each begins a caption. */
  turn?: number;
};

type Named = Pick<TimedWord, 'shown' | 'speaker' | 'turn'> & { words: TimedWord[] };

/** The words of each line; where another begins to speak, a name stands before them. */
export function withNames(
  lines: readonly (PlacedLine & { shown?: boolean })[],
  lang: string,
): Named[] {
  const names = namesAt(lines, lang);
  let turn: number | undefined;
  return lines.map(({ shown, speaker, ...line }, i) => {
    const words = wordsOf(line);
    const [name, first] = [names[i], words[0]];
    if (name === undefined || !first) return { words, shown, speaker, turn };
    turn = (turn ?? 0) + 1;
    const { startMs } = first;
    const label: TimedWord = { text: name, startMs, endMs: startMs, names: true };
    return { words: [label, ...words], shown, speaker, turn };
  });
}

/** The words of a line, and between them those that are struck: what is struck inside a word is left out. */
function wordsOf(line: Pick<PlacedLine, 'text' | 'words' | 'struck'>): TimedWord[] {
  const { words, struck } = line;
  if (!struck) return words;
  const places = placeWords(line);
  const endMs = words.at(-1)?.endMs ?? 0;
  const before = (at: number, startMs: number) =>
    struck
      .filter((one) => one.at === at)
      .flatMap(({ text }) => text.trim().split(/\s+/))
      .map((text): TimedWord => ({ text, startMs, endMs: startMs, struck: true }));
  return [
    ...words.flatMap((word, i) => [...before(places[i]?.at ?? -1, word.startMs), word]),
    ...before(line.text.length, endMs),
  ];
}
