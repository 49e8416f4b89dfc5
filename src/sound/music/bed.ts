/** The bed of a video: its loop at its loudness, as often as it is needed, ducked under the voice. */
import { openDucking, type Span } from './duck';
import { type Loop, raiseLoop } from './loop';
import { dropOf } from './rest';
import type { Stereo } from './stereo';

export interface Bed {
  /** Left and right of so many samples more, from where the last call ended. */
  next(samples: number): Stereo;
}

export interface Laid {
  /** When somebody speaks. */
  spans: readonly Span[];
  durationMs: number;
  /** Loudness of the bed where nobody does, LUFS. */
  rest: number;
}

/** The bed from the start of a video. */
export function openBed(loop: Loop, { spans, durationMs, rest }: Laid): Bed {
  const { sides, level } = raiseLoop(loop, rest);
  const duck = openDucking(spans, durationMs, dropOf(rest));
  const length = sides[0].length;
  let at = 0;
  return {
    next(samples) {
      const block: Stereo = [new Float32Array(samples), new Float32Array(samples)];
      for (let i = 0; i < samples; i++, at++) {
        const gain = level * duck((at * 1000) / loop.sampleRate);
        for (const side of [0, 1] as const)
          block[side][i] = gain * (sides[side][at % length] as number);
      }
      return block;
    },
  };
}
