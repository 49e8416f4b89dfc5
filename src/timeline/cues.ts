/** When each step of a scene begins: at its bold phrase, at its `[step]`, at the sentence that speaks of it, or between. */
import type { Step } from '../scene/define';
import { alignItems, stems } from './align';

/** A line laid on the scene's time: word times in ms from the scene's start. */
export interface PlacedLine {
  text: string;
  startMs: number;
  endMs: number;
  words: { text: string; startMs: number; endMs: number }[];
  terms: { term: number; word: number }[];
  marks: number[];
}

/** Start of each step, ascending. `endMs` is where the speech ends (or the reading, when nothing is said). */
export function buildCues(
  steps: readonly Step[],
  lines: readonly PlacedLine[],
  lang: string,
  span: { startMs: number; endMs: number },
): number[] {
  const cues = steps.map(({ term }) => (term === undefined ? undefined : termStart(term, lines)));
  const marks = lines.flatMap((line) =>
    line.marks.map((word) => line.words[word]?.startMs ?? line.endMs),
  );
  marks.slice(0, steps.length).forEach((startMs, i) => {
    cues[i] = startMs;
  });
  alignRest(cues, steps, lines, lang);
  return spread(ascending(cues), span);
}

function termStart(term: number, lines: readonly PlacedLine[]): number | undefined {
  for (const line of lines)
    for (const found of line.terms) if (found.term === term) return line.words[found.word]?.startMs;
  return undefined;
}

/** Aligns the steps after the last one that has a cue with the lines after it. */
function alignRest(
  cues: (number | undefined)[],
  steps: readonly Step[],
  lines: readonly PlacedLine[],
  lang: string,
): void {
  const first = cues.findLastIndex((cue) => cue !== undefined) + 1;
  const from = cues[first - 1] ?? Number.NEGATIVE_INFINITY;
  const rest = steps.slice(first).map(({ text }) => text);
  const open = lines.filter(({ startMs }) => startMs > from);
  const chosen = alignItems(
    rest,
    open.map(({ text }) => text),
    lang,
  );
  chosen.forEach((index, i) => {
    const line = index === undefined ? undefined : open[index];
    if (!line) return;
    const shares = chosen.filter((other) => other === index).length > 1;
    cues[first + i] = shares ? firstShared(rest[i] ?? '', line, lang) : line.words[0]?.startMs;
  });
}

/** Start of the first word of the line that the item shares. */
function firstShared(item: string, line: PlacedLine, lang: string): number {
  const wanted = new Set(stems(item, lang));
  const word = line.words.find(({ text }) => stems(text, lang).some((stem) => wanted.has(stem)));
  return word?.startMs ?? line.startMs;
}

/** Drops a cue that lies before an earlier step's. */
function ascending(cues: readonly (number | undefined)[]): (number | undefined)[] {
  let reached = Number.NEGATIVE_INFINITY;
  return cues.map((cue) => {
    if (cue === undefined || cue < reached) return undefined;
    reached = cue;
    return cue;
  });
}

/** Lays each run of steps without a cue evenly between its neighbours, or the ends of the span. */
function spread(
  cues: readonly (number | undefined)[],
  { startMs, endMs }: { startMs: number; endMs: number },
): number[] {
  return cues.map((cue, i) => {
    if (cue !== undefined) return cue;
    const before = cues.findLastIndex((other, k) => k < i && other !== undefined);
    const found = cues.findIndex((other, k) => k > i && other !== undefined);
    const after = found < 0 ? cues.length : found;
    const from = cues[before] ?? startMs;
    const until = Math.max(cues[after] ?? endMs, from);
    return Math.round(from + ((until - from) * (i - before)) / (after - before));
  });
}
