/** The network that speaks: signs of sounds in, spectra and lengths out. */
import type { Spectra } from '../wave/synthesis';
import { tellingModel } from './graph';
import { floatsOf, integersOf, oneNumber, openSession, wholeNumbers } from './runtime';

export interface Spoken extends Spectra {
  /** How long the silence before, each sign, and the silence after last, in pairs of frames. */
  durations: number[];
}

export interface Speaker {
  /** True for a sign that the network knows. */
  knows(sign: string): boolean;
  /** `signs` are all known. `speed` 2 takes half the time. */
  say(signs: readonly string[], speed: number): Promise<Spoken>;
}

/** `vocabulary` is the number of each sign; 0 is the silence before and after. */
export async function openSpeaker(
  model: Uint8Array,
  vocabulary: ReadonlyMap<string, number>,
): Promise<Speaker> {
  const telling = tellingModel(model);
  const session = await openSession(telling.model);
  return {
    knows: (sign) => vocabulary.has(sign),
    async say(signs, speed) {
      const ids = wholeNumbers([0, ...signs.map((sign) => vocabulary.get(sign) ?? 0), 0]);
      const said = await session.run({ ids, speed: oneNumber(speed) });
      return {
        bins: floatsOf(telling.spectra, said),
        pitch: floatsOf('f0', said),
        durations: integersOf(telling.durations, said),
      };
    },
  };
}
