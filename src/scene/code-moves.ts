/** Which words of code stay from one version to the next, and where they stand in each. Pure: the same each time. */
import { diffArrays } from 'diff';
import { z } from 'zod';
import { TAB } from './code-parts';
import { type Token, tokenSchema } from './highlight';

/** Words that stand together in each of their versions, in one colour. */
export const movingSchema = tokenSchema.extend({
  /** The first version that has it, 0-based. */
  from: z.int().nonnegative(),
  /** Line (0-based) and column, in letters of a monospace face, in that version and in each that follows, as long as it is there. */
  at: z.array(z.tuple([z.int(), z.number()])),
});
export type Moving = z.infer<typeof movingSchema>;

/** With its number among the words of each version. */
interface Numbered extends Moving {
  numbers: number[];
}

type Place = Moving['at'][number];

interface Word extends Token {
  place: Place;
}

/** Names, numbers, and signs one by one. */
const WORDS = /[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu;
/** What is as wide as high has more than one column of a face whose letters are 0.6 em wide. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const MORE = 1 / 0.6 - 1;

/** Columns of a text that begins at one: tabs end at multiples of TAB. */
function columnsOf(text: string, start: number): number {
  let column = start;
  for (const letter of text) column += letter === '\t' ? TAB - (column % TAB) : 1;
  return column - start + (text.match(WIDE)?.length ?? 0) * MORE;
}

/** The words of a version, in order. */
function wordsOf(lines: readonly Token[][]): Word[] {
  return lines.flatMap((tokens, line) => {
    let column = 0;
    return tokens.flatMap((token): Word[] => {
      const start = column;
      column += columnsOf(token.text, start);
      return [...token.text.matchAll(WORDS)].map(([text], i, all): Word => {
        const offset = all[i]?.index ?? 0;
        const before = columnsOf(token.text.slice(0, offset), start);
        return { ...token, text, place: [line, start + before] };
      });
    });
  });
}

/** Edits beyond which two versions are not searched for what they share. */
const MOST_EDITS = 4000;
/** So many signs in a row are worth moving to another line, where no name is among them. */
const FEWEST_SIGNS = 4;
/** So many words in a row are found again where they were moved past others. */
const FEWEST_MOVED = 3;

type Pair = [before: number, after: number];

const keyOf = ({ text, color = '' }: Token): string => `${text}\u0000${color}`;

/** Runs of indexes that are kept from `before` to `after`, of the words with these indexes. */
function keptRuns(
  [before, after]: readonly [readonly Word[], readonly Word[]],
  [left, right]: readonly [readonly number[], readonly number[]],
): Pair[][] {
  const keys = (words: readonly Word[], indexes: readonly number[]) =>
    indexes.flatMap((i) => (words[i] ? [keyOf(words[i])] : []));
  const parts = diffArrays(keys(before, left), keys(after, right), { maxEditLength: MOST_EDITS });
  let [i, k] = [0, 0];
  return (parts ?? []).flatMap(({ count = 0, added, removed }): Pair[][] => {
    const [from, to] = [i, k];
    if (!added) i += count;
    if (!removed) k += count;
    if (added || removed) return [];
    const run = Array.from(
      { length: count },
      (_, n): Pair => [left[from + n] ?? -1, right[to + n] ?? -1],
    );
    return splitAtGaps(run);
  });
}

/** Words that did not stand next to each other are runs of their own. */
function splitAtGaps(run: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  for (const pair of run) {
    const open = runs.at(-1);
    const last = open?.at(-1);
    if (open && last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) open.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** What of two versions is the same word: of what the order keeps, then of the rest what was moved in one piece. */
function match(before: readonly Word[], after: readonly Word[]): Map<number, number> {
  const all = (words: readonly Word[]) => words.map((_, i) => i);
  const isMoved = (run: readonly Pair[]) =>
    run.some(([i, k]) => before[i]?.place[0] !== after[k]?.place[0]);
  const isNamed = (run: readonly Pair[]) =>
    run.some(([i]) => /[\p{L}\p{N}]/u.test(before[i]?.text ?? ''));
  const first = keptRuns([before, after], [all(before), all(after)]).filter(
    (run) => isNamed(run) || run.length >= FEWEST_SIGNS || !isMoved(run),
  );
  const kept = new Map(first.flat());
  const taken = new Set(kept.values());
  const left = all(before).filter((i) => !kept.has(i));
  const right = all(after).filter((k) => !taken.has(k));
  const moved = keptRuns([before, after], [left, right]).filter(
    (run) => run.length >= FEWEST_MOVED && isNamed(run),
  );
  for (const [i, k] of moved.flat()) kept.set(i, k);
  return kept;
}

/** The words of all versions, each once for as long as it stays; in the order of the first version that has them. */
export function moveTokens(versions: readonly Token[][][]): Moving[] {
  const words = versions.map(wordsOf);
  const found: Numbered[] = [];
  let open = new Map<number, Numbered>();
  words.forEach((all, version) => {
    const before = words[version - 1];
    const kept = before ? match(before, all) : new Map<number, number>();
    const next = new Map<number, Numbered>();
    for (const [i, k] of kept) {
      const moving = open.get(i);
      const place = all[k]?.place;
      if (!moving || !place) continue;
      moving.at.push(place);
      moving.numbers.push(k);
      next.set(k, moving);
    }
    all.forEach(({ place, ...token }, k) => {
      if (next.has(k)) return;
      const moving: Numbered = { ...token, from: version, at: [place], numbers: [k] };
      next.set(k, moving);
      found.push(moving);
    });
    open = next;
  });
  return joinNeighbours(found);
}

/** Neighbours that stay together are one. */
function joinNeighbours(all: readonly Numbered[]): Moving[] {
  const joined: Numbered[] = [];
  for (const moving of all) {
    const last = joined.at(-1);
    const gap = last && gapBetween(last, moving);
    if (last && gap !== undefined) {
      last.text += ' '.repeat(gap) + moving.text;
      last.numbers = moving.numbers;
    } else joined.push({ ...moving });
  }
  return joined.map(({ numbers: _, ...moving }) => moving);
}

/** Columns between two, the same in all their versions; undefined where they do not go together. */
function gapBetween(one: Numbered, other: Numbered): number | undefined {
  if (one.from !== other.from || one.at.length !== other.at.length) return undefined;
  if (one.color !== other.color || one.italic !== other.italic) return undefined;
  if (one.numbers.some((number, i) => other.numbers[i] !== number + 1)) return undefined;
  const width = columnsOf(one.text, 0);
  const gaps = one.at.map(([line, column], i) => {
    const [otherLine, otherColumn] = other.at[i] ?? [-1, -1];
    return line === otherLine ? otherColumn - column - width : -1;
  });
  const [gap = -1] = gaps;
  const isSame = gaps.every((each) => Math.abs(each - gap) < 0.01);
  return isSame && gap >= 0 && Number.isInteger(gap) ? gap : undefined;
}
