/** Where the sentences of a scene, its words and its steps stand in the prose of its section, and that in the document. */
import { joinLetters, type Letter, type Range } from '../draft/letters';
import type { Prose } from '../draft/steps';
import type { TimedScene } from '../timeline/schema';
import { type LiveLine, type StripScene, spokenWords } from './data';

const bare = (text: string): string => text.replace(/\s+/g, '');
const count = (text: string): number => [...bare(text)].length;

/** Of each sentence; undefined where it is not found. */
export function findSentences(
  sentences: readonly string[],
  letters: readonly Letter[],
): (Range | undefined)[] {
  const { text, rangeOf } = joinLetters(letters);
  let reached = 0;
  return sentences.map((sentence) => {
    const wanted = bare(sentence);
    const at = text.indexOf(wanted, reached);
    if (at < 0 || wanted === '') return undefined;
    reached = at + wanted.length;
    return rangeOf(at, reached);
  });
}

/** The first letter's line and column, and what it takes of the document; empty where it has no place. */
export function placeOf(
  range: Range | undefined,
  letters: readonly Letter[],
  source: string,
): Pick<LiveLine, 'place' | 'span'> {
  const first = range && letters[range.from]?.place;
  const last = range && letters[range.until - 1]?.place;
  if (!first || !last) return {};
  const lines = source.slice(0, first.start).split('\n');
  return {
    place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    span: { start: first.start, end: last.end },
  };
}

/** The letter with which each word of the strip begins; undefined where it stands nowhere. */
export function findWords(
  timed: StripScene & Pick<TimedScene, 'lines'>,
  letters: readonly Letter[],
): (number | undefined)[] {
  const sentences = timed.lines.map(({ text }) => text);
  const ranges = findSentences(sentences, letters);
  const words = spokenWords(timed);
  if (bare(sentences.join('')) !== bare(words.map(({ text }) => text).join(''))) return [];
  // Of all that is said, how many letters stand before: a sentence, and a word.
  const before = sumsOf(sentences);
  return sumsOf(words.map(({ text }) => text)).map((at) => {
    const line = before.findLastIndex((start) => start <= at);
    const range = ranges[line];
    return range && range.from + at - (before[line] ?? 0);
  });
}

const sumsOf = (texts: readonly string[]): number[] => {
  let sum = 0;
  return texts.map((text) => {
    const at = sum;
    sum += count(text);
    return at;
  });
};

/** The letter before which each step begins; undefined where that is nowhere. */
export function findSteps(
  { lines, steps }: Pick<TimedScene, 'lines' | 'steps'>,
  letters: readonly Letter[],
): (number | undefined)[] {
  const ranges = findSentences(
    lines.map(({ text }) => text),
    letters,
  );
  return steps.map((_, i) => {
    const line = lines.findIndex(({ steps }) => steps.some(({ step }) => step === i + 1));
    const at = lines[line]?.steps.find(({ step }) => step === i + 1)?.at ?? 0;
    const range = ranges[line];
    return range && range.from + count(lines[line]?.text.slice(0, at) ?? '');
  });
}

/** Indexes of the steps that begin at a `[step]`: of one mark no two. */
export function markedSteps(
  timed: Pick<TimedScene, 'lines' | 'steps'>,
  { letters, marks }: Prose,
): Map<number, Prose['marks'][number]> {
  const free = [...marks];
  const marked = new Map<number, Prose['marks'][number]>();
  for (const [step, at] of findSteps(timed, letters).entries()) {
    const i = free.findIndex(({ before }) => before === at);
    const [mark] = i < 0 ? [] : free.splice(i, 1);
    if (mark) marked.set(step, mark);
  }
  return marked;
}
