/** When each piece is said: how long the network lets its sounds last, moved to where sound begins and ends. */
import { MARKS } from './read/sounds';
import { SAMPLE_RATE } from './wave/frames';

/** From `start` to `end`, seconds. */
export interface Time {
  start: number;
  end: number;
}

/** A sound, with the piece that it is of; a space between pieces is of none. */
export interface Sign {
  sign: string;
  piece: number | undefined;
}

/** One unit of the durations: two frames, s. */
export const UNIT = 0.025;
/** The sound is ahead of the durations by this, s; measured against forced alignment of 120 words. */
const LEAD = 0.04;
/** A shorter silence is part of a sound, as before a p. Blocks. */
const LEAST_BLOCKS = 16;
const BLOCK = 0.005;
/** A block is silent below this part of what the loudest ones have. */
const QUIET = 0.02;
/** Sound between two silences that is no longer is the end of a word, s. */
const BURST = 0.1;
/** A word may begin this much before a silence that it begins behind, s. */
const SLACK = 0.03;

/**
 * A time for each of `count` pieces; undefined for those without sounds. `durations` has one entry more than signs at each
 * end. A piece begins with the space before it. The last sound before a pause lasts through it, so both ends move to silence.
 */
export function pieceTimes(
  count: number,
  signs: readonly Sign[],
  durations: readonly number[],
  samples: Float32Array,
): (Time | undefined)[] {
  const times = Array.from({ length: count }, (): Time | undefined => undefined);
  let at = durations[0] ?? 0;
  let begin = at;
  signs.forEach(({ sign, piece }, i) => {
    const end = at + (durations[i + 1] ?? 0);
    const time = piece === undefined ? undefined : times[piece];
    if (piece === undefined) begin = at;
    else if (MARKS.has(sign) || sign === '(' || sign === ')') begin = time ? begin : end;
    else if (time) time.end = end * UNIT - LEAD;
    else times[piece] = { start: begin * UNIT - LEAD, end: end * UNIT - LEAD };
    at = end;
  });
  const silences = silencesOf(samples);
  for (const [i, silence] of silences.entries())
    for (const time of times) if (time) moveTo(silence, time, silences[i + 1]?.start);
  return times;
}

/** `next` is where the silence behind this one begins. */

function moveTo(silence: Time, time: Time, next = Number.POSITIVE_INFINITY): void {
  if (silence.start > time.start + SLACK && silence.start < time.end) {
    // The lips or the tongue close before a last k, t or p: what is heard behind that is of the word.
    const opens = next - silence.end <= BURST && silence.end < time.end;
    time.end = opens ? next : silence.start;
  } else if (
    silence.start <= time.start + SLACK &&
    silence.end > time.start &&
    silence.end < time.end
  )
    time.start = silence.end;
}

/** Silences of 80 ms or more. */
export function silencesOf(samples: Float32Array): Time[] {
  const size = SAMPLE_RATE * BLOCK;
  const levels = Array.from({ length: Math.floor(samples.length / size) }, (_, block) => {
    let sum = 0;
    for (let i = block * size; i < (block + 1) * size; i++)
      sum += (samples[i] as number) * (samples[i] as number);
    return Math.sqrt(sum / size);
  });
  const loud = levels.toSorted((a, b) => a - b)[Math.floor(levels.length * 0.95)] ?? 0;
  const silences: Time[] = [];
  let from = 0;
  for (const [block, level] of [...levels, Number.POSITIVE_INFINITY].entries())
    if (level >= loud * QUIET) {
      if (block - from >= LEAST_BLOCKS) silences.push({ start: from * BLOCK, end: block * BLOCK });
      from = block + 1;
    }
  return silences;
}
