/** Where nothing is said in a recording, whatever the noise of its room. */

/** A frame that is this far below the loud ones is quiet, dB, unless the room is louder. */
const BELOW = 35;
/** Above what the quietest frames have, dB. */
const ABOVE_ROOM = 8;
/** Which of the frames, sorted by loudness, are called loud and quietest. */
const [LOUD, QUIETEST] = [0.9, 0.03];
/** Noise is nearer to the loud ones than this, dB: then nothing is known to be quiet. */
const NEAREST = 15;
/** Frames of a pause that are kept on each side of it. */
const KEPT = 4;

/** dB below which a frame is quiet; `aboveRoom` dB may be what is. */
export function quietBelow(loudness: Float64Array, aboveRoom = ABOVE_ROOM): number {
  const sorted = Float64Array.from(loudness).sort();
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return Math.min(at(LOUD) - NEAREST, Math.max(at(LOUD) - BELOW, at(QUIETEST) + aboveRoom));
}

/** The frames that are left when long pauses are shortened, and those at both ends cut off. All of a recording in which nothing is quiet. */
export function keptFrames(loudness: Float64Array): number[] {
  const quiet = quietBelow(loudness);
  const kept: number[] = [];
  let from = 0;
  for (let f = 0; f <= loudness.length; f++) {
    if (f < loudness.length && (loudness[f] ?? 0) < quiet) continue;
    // Of the pause that went from `from` to here.
    for (let p = from; p < f; p++) {
      const isNear = (from > 0 && p < from + KEPT) || (f < loudness.length && p >= f - KEPT);
      if (isNear) kept.push(p);
    }
    if (f < loudness.length) kept.push(f);
    from = f + 1;
  }
  return kept.length > 0 ? kept : [0];
}
