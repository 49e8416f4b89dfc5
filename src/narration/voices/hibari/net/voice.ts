/** The network that speaks: signs of sounds in, spectra and lengths out. */
import type { Spectra } from '../wave/synthesis';
import { tellingModel, WANTED } from './graph';
import { floatsOf, integersOf, oneNumber, openSession, places, wholeNumbers } from './runtime';

export interface Spoken extends Spectra {
  /** How long the silence before, each sign, and the silence after last, in pairs of frames. */
  durations: number[];
}

export interface Speaker {
  /** True for a sign that the network knows. */
  knows(sign: string): boolean;
  /** `signs` are all known. `speed` 2 takes half the time. Of `cut`, frames are left out before and after. */
  say(signs: readonly string[], speed: number, cut: Cut): Promise<Spoken>;
}

/** Pairs of frames. */
export interface Cut {
  before: number;
  after: number;
}

/** No dimension is longer. */
const ALL = 2 ** 31;

/** `vocabulary` is the number of each sign; 0 is the silence before and after. */
export async function openSpeaker(
  model: Uint8Array,
  vocabulary: ReadonlyMap<string, number>,
): Promise<Speaker> {
  const telling = tellingModel(model);
  const session = await openSession(telling.model);
  return {
    knows: (sign) => vocabulary.has(sign),
    async say(signs, speed, { before, after }) {
      const ids = wholeNumbers([0, ...signs.map((sign) => vocabulary.get(sign) ?? 0), 0]);
      const said = await session.run({
        ...{ ids, speed: oneNumber(speed) },
        [WANTED.from]: places(0, 0, 2 * before),
        [WANTED.until]: places(ALL, ALL, after > 0 ? -2 * after : ALL),
      });
      const pitch = floatsOf('f0', said);
      const durations = integersOf(telling.durations, said);
      durations[0] = (durations[0] ?? 0) - before;
      return {
        bins: floatsOf(telling.spectra, said),
        pitch: pitch.subarray(2 * before, pitch.length - 2 * after),
        durations,
      };
    },
  };
}
