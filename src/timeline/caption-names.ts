/** The words of captions, with who begins to speak among them. */
import type { PlacedLine } from './cues';
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
  return lines.map(({ words, shown, speaker }, i) => {
    const [name, first] = [names[i], words[0]];
    if (name === undefined || !first) return { words, shown, speaker, turn };
    turn = (turn ?? 0) + 1;
    const { startMs } = first;
    const label: TimedWord = { text: name, startMs, endMs: startMs, names: true };
    return { words: [label, ...words], shown, speaker, turn };
  });
}
