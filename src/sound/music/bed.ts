/** The bed of a video: its loop at its loudness, as often as it is needed, ducked under the voice. */
import { integratedLoudness } from '../loudness';
import type { Heard } from '../schema';
import { renderCalm } from './calm';
import { BED_LUFS, openDucking, speechSpans } from './duck';
import type { Music } from './schema';
import type { Stereo } from './stereo';

const LOOPS = { calm: renderCalm } satisfies Record<Music, (sampleRate: number) => Stereo>;

export interface Bed {
  /** Left and right of so many samples more, from where the last call ended. */
  next(samples: number): Stereo;
}

/** The bed `music` for the timeline, from its start. `sampleRate` in Hz. */
export function openBed(music: Music, timeline: Heard, sampleRate: number): Bed {
  const loop = LOOPS[music](sampleRate);
  const level = 10 ** ((BED_LUFS - loudnessOf(loop, sampleRate)) / 20);
  const duck = openDucking(speechSpans(timeline), timeline.durationMs);
  const length = loop[0].length;
  let at = 0;
  return {
    next(samples) {
      const block: Stereo = [new Float32Array(samples), new Float32Array(samples)];
      for (let i = 0; i < samples; i++, at++) {
        const gain = level * duck((at * 1000) / sampleRate);
        for (const side of [0, 1] as const)
          block[side][i] = gain * (loop[side][at % length] as number);
      }
      return block;
    },
  };
}

/** LUFS. What the two sides have in power together is as loud as a mono recording of their root mean square. */
function loudnessOf([left, right]: Stereo, sampleRate: number): number {
  const loudness = (side: Float32Array) => integratedLoudness(new Float64Array(side), sampleRate);
  const power = (10 ** (loudness(left) / 10) + 10 ** (loudness(right) / 10)) / 2;
  return 10 * Math.log10(power);
}
