/** The words of a document that no lexicon knows, and how they will be said. */
import type { Lexicon } from '../../lexicon';
import type { Line } from '../../schema';
import { NEURAL, type NeuralName } from './catalog';
import { promptOf } from './prompt';
import { askThread } from './thread';

export interface Guessed {
  /** As it is written first. */
  word: string;
  /** In the letters of the IPA. */
  ipa: string;
  /** How often it is said. */
  count: number;
}

/** Signs that stand for two letters of the IPA, or for another. */
const IPA: Readonly<Record<string, string>> = {
  ...{ A: 'eɪ', I: 'aɪ', O: 'oʊ', Q: 'əʊ', W: 'aʊ', Y: 'ɔɪ', ʧ: 'tʃ', ʤ: 'dʒ' },
  ...{ T: 'ɾ', ᵊ: 'ə', ᵻ: 'ɪ' },
};
export const toIpa = (sounds: string): string =>
  [...sounds].map((sign) => IPA[sign] ?? sign).join('');

/** In the order in which they are said first. `lexicon` is folded. */
export async function guessedWords(
  lines: readonly Line[],
  voice: { name: NeuralName; folder: string; lexicon: Lexicon },
  signal?: AbortSignal,
): Promise<Guessed[]> {
  const { name, folder, lexicon } = voice;
  const found = new Map<string, Guessed>();
  for (const line of lines) {
    const pieces = promptOf(line, lexicon, NEURAL[name].accent);
    const { reading } = await askThread({ name, folder, pieces, count: 0, speed: 1 }, signal);
    for (const { word, sounds } of reading?.guesses ?? []) {
      const known = found.get(word.toLowerCase());
      if (known) known.count += 1;
      else found.set(word.toLowerCase(), { word, ipa: toIpa(sounds), count: 1 });
    }
  }
  return [...found.values()];
}
