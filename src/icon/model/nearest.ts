/** Icons for a line by the vectors of the table's words: the network knows words that the table has not. */
import { readConcepts } from '../concepts';
import type { Embed } from './network';
import { type Matrix, quantize } from './weights';

const COUNT = 6;

/** The words of the table that stand for an icon, in order. */
export const tableWords = (): { word: string; icon: string }[] =>
  [...readConcepts()].flatMap(([word, one]) => (one ? [{ word, icon: one.icon }] : []));

/** A vector for each of the table's words. `onDone` is told how many are there. */
export function embedTable(embed: Embed, onDone: (count: number, all: number) => void): Matrix {
  const words = tableWords();
  const vectors = words.map(({ word }, i) => {
    onDone(i, words.length);
    return embed(word);
  });
  const wide = vectors[0]?.length ?? 0;
  const all = new Float32Array(words.length * wide);
  for (const [i, vector] of vectors.entries()) all.set(vector, i * wide);
  return quantize(all, words.length, wide);
}

/** What proposes: names of icons, the nearest first. */
export function openNearest(embed: Embed, table: Matrix): (line: string) => string[] {
  const words = tableWords();
  return (line) => {
    const vector = embed(line);
    const scores = new Map<string, number>();
    for (const [row, { icon }] of words.entries()) {
      let score = 0;
      for (let k = 0; k < table.columns; k += 1)
        score += (vector[k] ?? 0) * (table.values[row * table.columns + k] ?? 0);
      score *= table.scales[row] ?? 0;
      if (score > (scores.get(icon) ?? 0)) scores.set(icon, score);
    }
    const found = [...scores].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    return found.slice(0, COUNT).map(([icon]) => icon);
  };
}
