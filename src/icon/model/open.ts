/** The network on this machine, where it was added; without it, words propose alone. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openNearest, tableWords } from './nearest';
import { openNetwork } from './network';
import { KEPT } from './package';
import { openTokens } from './tokens';
import { readWeights } from './weights';

/** What names icons for a line, the nearest first; undefined where nothing, or something else, lies in the folder. */
export async function openModel(folder: string): Promise<((line: string) => string[]) | undefined> {
  const read = (name: string) => readFile(path.join(folder, name)).catch(() => undefined);
  const [weights, words, vectors] = await Promise.all(
    [KEPT.weights, KEPT.words, KEPT.vectors].map(read),
  );
  if (!weights || !words || !vectors) return undefined;
  const table = readWeights(vectors).matrices.get('table');
  // Of another version's table: it is to be added again.
  if (table?.rows !== tableWords().length) return undefined;
  const embed = openNetwork(readWeights(weights), openTokens(words.toString('utf8')));
  return openNearest(embed, table);
}
