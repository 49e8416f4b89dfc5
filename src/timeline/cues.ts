/** When each step of a scene begins: at its bold phrase, at its `[step]`, at the sentence that speaks of it, or between. */
import { languageOf } from '../language/languages';
import type { TermPlace } from '../narration/schema';
import type { Step, Struck } from '../scene/define';
import { alignItems, type Opening } from './align';

/** A line laid on the scene's time: word times in ms from the scene's start. */
export interface PlacedLine {
  text: string;
  /** Of the scene's narration, 0-based. */
  paragraph: number;
  /** What the person is called who says it. */
  speaker?: string;
  startMs: number;
  endMs: number;
  words: { text: string; startMs: number; endMs: number }[];
  terms: TermPlace[];
  marks: number[];
  struck?: Struck[];
}

/** Start of each step, ascending. `endMs` is where the speech ends (or the reading, when nothing is said). */
export function buildCues(
  steps: readonly Step[],
  lines: readonly PlacedLine[],
  lang: string,
  span: { startMs: number; endMs: number },
): number[] {
  const marks = lines.flatMap((line) => line.marks.map((mark) => markStart(mark, line)));
  const hasTerms = steps.some(({ term }) => term !== undefined);
  const cues = hasTerms
    ? markTerms(termStarts(steps, lines), marks)
    : alignSteps(steps, lines, marks.length - steps.length, lang);
  const starts = spread(ascending(cues), span);
  return hasTerms || marks.length > 0 ? starts : hasten(starts, lines, lang);
}

/** Where the bold phrase of each step begins. */
function termStarts(steps: readonly Step[], lines: readonly PlacedLine[]): (number | undefined)[] {
  const starts = new Map<number, number | undefined>();
  for (const line of lines)
    for (const found of line.terms)
      if (!starts.has(found.term)) starts.set(found.term, timeIn(line, found));
  return steps.map(({ term }) => (term === undefined ? term : starts.get(term)));
}

function markStart(mark: number, line: PlacedLine): number {
  const word = Math.floor(mark);
  return timeIn(line, { word, part: mark - word }) ?? line.endMs;
}

function timeIn(
  { words }: PlacedLine,
  { word, part = 0 }: Omit<TermPlace, 'term'>,
): number | undefined {
  const { startMs, endMs } = words[word] ?? {};
  if (startMs === undefined || endMs === undefined) return undefined;
  return Math.round(startMs + (endMs - startMs) * part);
}

/**
 * Phrases with their marks: where there are fewer of these, each stands for the phrase that comes next, unless another mark
 * is nearer to it, else for the last one.
 */
function markTerms(
  starts: readonly (number | undefined)[],
  marks: readonly number[],
): (number | undefined)[] {
  if (marks.length >= starts.length) return marks.slice(0, starts.length);
  const cues = new Map<number, number>();
  for (const [k, mark] of marks.entries()) {
    const next = starts.findIndex(
      (start, i) => !cues.has(i) && start !== undefined && start >= mark,
    );
    const nearer = marks[k + 1];
    if (nearer !== undefined && nearer > mark && nearer <= (starts[next] ?? 0)) continue;
    // A second one after all that is said is of nothing.
    const last = starts.length - 1;
    if (next >= 0) cues.set(next, mark);
    else if (!cues.has(last)) cues.set(last, mark);
  }
  return starts.map((start, i) => cues.get(i) ?? start);
}

type PlacedOpening = Opening & { startMs: number; line: PlacedLine };

/** Sentences and `[step]` marks, the last `surplus` of which do nothing, in order of time. */
function openingsOf(lines: readonly PlacedLine[], surplus: number): PlacedOpening[] {
  const marks = lines.flatMap((line) =>
    line.marks.map((word, i): PlacedOpening => {
      const said = line.words.slice(word, line.marks[i + 1]).map(({ text }) => text);
      const startMs = markStart(word, line);
      return { text: said.join(' '), mark: true, startMs, line };
    }),
  );
  const used = marks.slice(0, marks.length - Math.max(0, surplus));
  const sentences = lines.map(
    (line): PlacedOpening => ({ text: line.text, startMs: line.words[0]?.startMs ?? 0, line }),
  );
  return [...used, ...sentences].sort((a, b) => a.startMs - b.startMs);
}

/** Start of the steps that have a place in the narration. */
function alignSteps(
  steps: readonly Step[],
  lines: readonly PlacedLine[],
  surplus: number,
  lang: string,
): (number | undefined)[] {
  const openings = openingsOf(lines, surplus);
  const texts = steps.map(({ text }) => text);
  const chosen = alignItems(texts, openings, lang);
  const sharing = new Map<number | undefined, number>();
  for (const index of chosen) sharing.set(index, (sharing.get(index) ?? 0) + 1);
  return chosen.map((index, i) => {
    const opening = index === undefined ? undefined : openings[index];
    if (!opening || opening.mark) return opening?.startMs;
    const shares = (sharing.get(index) ?? 0) > 1;
    return shares ? firstShared(texts[i] ?? '', opening.line, lang) : opening.startMs;
  });
}

/** Start of the first word of the line that the item shares. */
function firstShared(item: string, line: PlacedLine, lang: string): number {
  const { stems } = languageOf(lang);
  const wanted = new Set(stems(item));
  const word = line.words.find(({ text }) => stems(text).some((stem) => wanted.has(stem)));
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
  let before = -1;
  let after = -1;
  return cues.map((cue, i) => {
    if (cue !== undefined) {
      before = i;
      return cue;
    }
    if (after <= i) {
      after = i + 1;
      while (after < cues.length && cues[after] === undefined) after += 1;
    }
    const from = cues[before] ?? startMs;
    const until = Math.max(cues[after] ?? endMs, from);
    return Math.round(from + ((until - from) * (i - before)) / (after - before));
  });
}

/** Nobody looks at one thing for longer. */
const STILL_MS = 12_000;
/** What comes is looked at for so long, at least. */
const LOOK_MS = 4_000;

/**
 * A step before which the stage would stand still for long comes at the sentence, or the clause, in the middle. Where it
 * would after the last, what came in one sentence with others waits in the same way.
 */
function hasten(starts: readonly number[], lines: readonly PlacedLine[], lang: string): number[] {
  const middleOf = openMiddle(lines, lang);
  let reached = 0;
  const early = starts.map((start) => {
    reached = middleOf(reached, start) ?? start;
    return reached;
  });
  const lineAt = (ms: number) => lines.findLastIndex(({ startMs }) => startMs <= ms);
  let next = lines.at(-1)?.endMs ?? 0;
  for (let i = early.length - 1; i > 0; i--) {
    const [before = 0, start = 0] = [early[i - 1], early[i]];
    if (next - start <= STILL_MS || lineAt(before) !== lineAt(start)) break;
    next = middleOf(start, next) ?? start;
    early[i] = next;
  }
  return early;
}

/** The sentence, else the clause, in the middle of a time in which nothing comes for long. */
function openMiddle(
  lines: readonly PlacedLine[],
  lang: string,
): (from: number, until: number) => number | undefined {
  const sentences = lines.map(({ startMs }) => startMs);
  let clauses: number[] | undefined;
  return (from, until) => {
    if (until - from <= STILL_MS) return undefined;
    const inside = (at: number) => at >= from + LOOK_MS && at <= until - LOOK_MS;
    const middle = (from + until) / 2;
    const found = nearestTo(middle, sentences.filter(inside));
    if (found !== undefined) return found;
    clauses ??= clausesOf(lines, lang);
    return nearestTo(middle, clauses.filter(inside));
  };
}

/** Where a clause begins: behind a sign that a reader breathes at, or with a word that opens one. */
function clausesOf(lines: readonly PlacedLine[], lang: string): number[] {
  const { opens } = languageOf(lang);
  return lines.flatMap(({ words }) =>
    words.flatMap(({ text, startMs }, i) =>
      /[,;:–—]$/.test(words[i - 1]?.text ?? '') || opens(text.toLowerCase()) ? [startMs] : [],
    ),
  );
}

const nearestTo = (wanted: number, times: readonly number[]): number | undefined =>
  times.reduce<number | undefined>(
    (best, time) =>
      best === undefined || Math.abs(time - wanted) < Math.abs(best - wanted) ? time : best,
    undefined,
  );
