/** What decides the sound of a line: the name of its clip in the store. */
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import type { Line, Voice } from './schema';

/** Of the code that speaks, and of the voice's own. */
export const codeOf = async (voice: Pick<Voice, 'code'>, store: Store): Promise<string[]> => [
  await codeHash('speaking', store),
  await codeHash(voice.code, store),
];

export const clipKey = (line: Line, voice: Voice, code: readonly string[]): string =>
  fingerprint({
    words: line.words.map(({ text, spoken }) => [
      spoken.join(' '),
      /[^\p{L}\d]*$/u.exec(text)?.[0],
    ]),
    voice: voice.name,
    settings: voice.settings(line),
    code,
  });
