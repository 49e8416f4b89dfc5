/** Tables of phrases and of sentences, one case a line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const lines = (file: string): string[] =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean);

/** Of each kind (`# kind`) its phrases and the words that say them (`phrase => words`). */
export function phrasesOf(file: string): [kind: string, phrases: [string, string][]][] {
  const kinds: [string, [string, string][]][] = [];
  for (const line of lines(file)) {
    const [written = '', said] = line.split(/ => ?/);
    if (said === undefined) kinds.push([line.slice(2), []]);
    else kinds.at(-1)?.[1].push([written, said]);
  }
  return kinds;
}

/** Paragraphs as their sentences, which are parted by ` | ` in the file. */
export const sentencesOf = (file: string): string[][] =>
  lines(file).map((line) => line.split(' | '));
