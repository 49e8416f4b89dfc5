/** The sound of the vocal cords: pulses at the pitch of each frame, with all overtones of the same strength. */
import { HOP, SAMPLE_RATE } from './frames';
import { sine } from './tables';

/** Lower is no pitch: the frame is unvoiced. Hz. */
const LOWEST = 40;
/** No overtone is higher, Hz. */
const HIGHEST = 11_000;
/** Nearer to the pulse its height is its limit. */
const NEAR = 2e-3;

/**
 * `pitch` in Hz, one for each frame of HOP samples. The sum of cosines up to the h-th overtone is
 * sin((h + 1/2) t) / (2 sin(t / 2)) - 1/2; nothing where there is no pitch.
 */
export function pulses(pitch: Float32Array): Float64Array {
  const wave = new Float64Array(pitch.length * HOP);
  const last = pitch.length - 1;
  let turns = 0;
  for (let frame = 0; frame <= last; frame++) {
    const here = pitch[frame] ?? 0;
    const before = pitch[Math.max(0, frame - 1)] ?? 0;
    const after = pitch[Math.min(last, frame + 1)] ?? 0;
    for (let i = 0; i < HOP; i++) {
      const off = (i + 0.5) / HOP - 0.5;
      const hz = off < 0 ? here - (before - here) * off : here + (after - here) * off;
      turns += Math.max(hz, LOWEST) / SAMPLE_RATE;
      turns -= Math.floor(turns);
      if (hz > LOWEST) wave[frame * HOP + i] = pulse(turns, Math.floor(HIGHEST / hz) + 0.5);
    }
  }
  return wave;
}

function pulse(turns: number, overtones: number): number {
  const half = 2 * sine(turns / 2);
  return (Math.abs(half) <= NEAR ? overtones : sine(overtones * turns) / half) - 0.5;
}
