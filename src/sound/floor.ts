/** The quiet of a room below a voice: digital silence between sentences is heard as a hole. */

/** Of the noise, 16-bit steps: 78 dB below full scale, far below what a meter of loudness counts (EBU R 128: −70 LUFS). */
const RMS = 4;
/** Softens the noise: how much of each sample is that of the one before. */
const SOFT = 0.85;
/** Makes up for what the softening takes. */
const GAIN = RMS * Math.sqrt(3 * (1 - SOFT ** 2));
const SEED = 0x9e3779b9;

/** The same noise each time, so that the same document has the same bytes. */
export function roomTone(length: number): Int16Array {
  const samples = new Int16Array(length);
  let state = SEED;
  let level = 0;
  for (let i = 0; i < length; i++) {
    // xorshift (Marsaglia, 2003).
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    level = level * SOFT + (state / 2 ** 31) * GAIN;
    samples[i] = Math.round(level);
  }
  return samples;
}
