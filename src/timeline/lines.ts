/** The spoken sentences of a scene with their times, and where in them each step begins. */

import type { PlacedLine } from './cues';
import type { TimedLine, TimedScene } from './schema';

/** A step is of the line in which the first word lies that begins with it or after it; after the last word it is at the end of the last line. */
export function timeLines(lines: readonly PlacedLine[], cues: readonly number[]): TimedLine[] {
  const places = lines.map(placeWords);
  const found = cues.map((cue, i) => ({ step: i + 1, ...placeOf(cue, places, lines) }));
  return lines.map(({ text, startMs, endMs, paragraph, struck }, i) => ({
    text,
    startMs,
    endMs,
    paragraph,
    ...(struck && { struck }),
    steps: found.flatMap(({ line, step, at }) => (line === i ? [{ step, at }] : [])),
  }));
}

interface Word {
  at: number;
  startMs: number;
}

/** Where each word of a line stands in its text. */
export function placeWords({ text, words }: Pick<PlacedLine, 'text' | 'words'>): Word[] {
  let reached = 0;
  return words.map((word) => {
    const at = Math.max(text.indexOf(word.text, reached), reached);
    reached = at + word.text.length;
    return { at, startMs: word.startMs };
  });
}

function placeOf(
  cue: number,
  places: readonly Word[][],
  lines: readonly PlacedLine[],
): { line: number; at: number } {
  for (const [line, words] of places.entries()) {
    const word = words.find(({ startMs }) => startMs >= cue);
    if (word) return { line, at: word.at };
  }
  return { line: lines.length - 1, at: lines.at(-1)?.text.length ?? 0 };
}

/** The lines of each paragraph of the narration, in order. */
export const linesByParagraph = ({
  scene,
  lines,
}: Pick<TimedScene, 'scene' | 'lines'>): TimedLine[][] =>
  scene.narration.map((_, i) => lines.filter(({ paragraph }) => paragraph === i));
