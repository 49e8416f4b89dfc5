/** A voice that says nothing, in the time that speech would take: for drafts and tests, and for scripts that no voice here can say. */

import type { Speech } from '../../sound/recording';
import type { Voice } from '../schema';

const SAMPLE_RATE = 16_000;
/** About 150 words a minute with the timeline's pauses: a letter's share, and what every word costs besides. */
const SECONDS_A_LETTER = 0.055;
const SECONDS_A_WORD = 0.09;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lettersIn = (text: string): number => [...graphemes.segment(text)].length;

/** `pace` 1.1 is a tenth faster. */
export function openSilent(pace: number): Voice {
  return {
    name: 'silent',
    version: 'silent',
    code: 'silent',
    languages: 'any',
    settings: () => ({ pace }),
    unspeakable: () => [],
    async speak({ words }): Promise<Speech> {
      let end = 0;
      const times = words.map(({ spoken }) => {
        const start = end;
        for (const token of spoken)
          end += (SECONDS_A_WORD + SECONDS_A_LETTER * lettersIn(token)) / pace;
        return { start, end };
      });
      const samples = new Int16Array(Math.ceil(end * SAMPLE_RATE));
      return { samples, sampleRate: SAMPLE_RATE, words: times };
    },
  };
}
