/** The voices of hibari-tts: a small network on this machine, 24 kHz, with its own times for every word. */

import { foldLexicon, lexiconPhones } from '../lexicon';
import type { Line, Voice } from '../schema';
import { NEURAL, type NeuralName } from './hibari/catalog';
import { PACKAGE, VERSION } from './hibari/package';
import { promptOf } from './hibari/prompt';
import { askThread, endThread } from './hibari/thread';
import { SAMPLE_RATE } from './hibari/wave/frames';
import { isLatin, LONGEST } from './latin';

/** Makes 155 words a minute with the pauses of the timeline at pace 1 (scripts/measure-narration.ts). */
const SPEED = 1;

export interface NeuralSettings {
  name: NeuralName;
  pace: number;
  /** Written word to respelling or `/phones/`. */
  lexicon: Record<string, string>;
  /** Where the files of the voice lie. */
  folder: string;
}

/** A neural voice. Its files are read when it first speaks. */
export function openNeural({ name, pace, lexicon, folder }: NeuralSettings): Voice {
  const folded = foldLexicon(lexicon);
  const { accent, network } = NEURAL[name];
  const speed = Number((SPEED * pace).toFixed(3));
  const pieces = (line: Line) => promptOf(line, folded, accent);
  return {
    name,
    version: `${name}, ${PACKAGE} ${VERSION}, sha256 ${network.sha256}`,
    sampleRate: SAMPLE_RATE,
    code: 'hibari',
    languages: ['en'],
    settings: (line) => ({ speed, pieces: pieces(line), network: network.sha256 }),
    unspeakable: ({ words }) =>
      words
        .filter(({ spoken }) => {
          const read = spoken.filter((token) => !lexiconPhones(token, folded));
          return !read.every(isLatin) || read.join('').length > LONGEST;
        })
        .map(({ text }) => text),
    wake(signal) {
      const ask = { name, folder, pieces: [], count: 1, speed };
      // Whatever is in its way is told when it speaks.
      askThread(ask, signal, { holds: false }).catch(() => undefined);
    },
    rest: endThread,
    async speak(line, signal) {
      const ask = { name, folder, pieces: pieces(line), count: line.words.length, speed };
      const { said } = await askThread(ask, signal);
      if (!said) throw new Error(`The voice ${name} said nothing.`);
      return { ...said, sampleRate: SAMPLE_RATE };
    },
  };
}
