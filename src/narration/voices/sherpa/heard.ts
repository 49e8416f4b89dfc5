/** What the engine hands out, parted: the sound, and what a telling network (graph.ts) says behind it of each sound in it. */
import { ABOVE } from './graph';

/** One sound, or a mark or a gap between sounds. */
export interface Sign {
  /** Its number in the model. */
  sign: number;
  /** Seconds. */
  start: number;
  end: number;
}

export interface Heard {
  /** −1 to 1. */
  samples: Float32Array;
  /** One list for each stretch that the engine said at once; none of a network that does not tell. */
  stretches: Sign[][];
}

/** Louder than any sound, and less than all that is told. */
const LIMIT = ABOVE - 0.5;

export function hear(all: Float32Array, sampleRate: number): Heard {
  const samples = all.filter((value) => value < LIMIT);
  const stretches: Sign[][] = [];
  let [sounding, begun] = [0, 0];
  for (let at = 0; at < all.length; ) {
    const value = all[at] ?? 0;
    if (!(value >= LIMIT)) {
      at += 1;
      // What a broken network says is no number, and no sound.
      if (value < LIMIT) sounding += 1;
      continue;
    }
    let end = at;
    while ((all[end] ?? 0) >= LIMIT) end += 1;
    const told = all.subarray(at, end);
    stretches.push(signsOf(told, begun / sampleRate, sounding / sampleRate));
    begun = sounding;
    at = end;
  }
  return { samples, stretches };
}

/** Numbers, then as many lengths in frames, of what lies between two times. */
function signsOf(told: Float32Array, from: number, until: number): Sign[] {
  const count = told.length >> 1;
  const lengths = told.subarray(count).map((value) => value - ABOVE);
  const frame = (until - from) / (lengths.reduce((sum, length) => sum + length, 0) || 1);
  let end = from;
  return Array.from(told.subarray(0, count), (value, i) => {
    const start = end;
    end += (lengths[i] ?? 0) * frame;
    return { sign: Math.round(value - ABOVE), start, end };
  });
}
