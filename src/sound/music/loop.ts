/** The loop of a bed, and how loud it is. */
import { PEAK } from '../level';
import { NEAR, peakGains, toFactor } from '../limit';
import { integratedLoudness, openScales, truePeaks } from '../loudness';
import { renderCalm } from './calm';
import type { Music } from './schema';
import type { Stereo } from './stereo';

const LOOPS = { calm: renderCalm } satisfies Record<Music, (sampleRate: number) => Stereo>;

export interface Loop {
  sides: Stereo;
  /** Hz. */
  sampleRate: number;
  /** Integrated loudness of one turn, LUFS. */
  lufs: number;
  /** The highest true peak from each sample to the next, of either side. */
  peaks: Float64Array;
  hops: Hops;
}

/** Energy of the weighted loop in every 100 ms of a turn that follows another; of both sides, as of a mono recording. */
type Hops = readonly number[];

/** What the loop is played as, and with what factor. */
export interface Raised {
  sides: Stereo;
  level: number;
  /** Without the factor. */
  hops: Hops;
}

export function openLoop(music: Music, sampleRate: number): Loop {
  const sides = LOOPS[music](sampleRate);
  const [left, right] = sides.map((side) => new Float64Array(side)) as [Float64Array, Float64Array];
  const loudness = (side: Float64Array) => integratedLoudness(side, sampleRate);
  // What two sides have in power together is as loud as a mono recording of their root mean square.
  const power = (10 ** (loudness(left) / 10) + 10 ** (loudness(right) / 10)) / 2;
  const other = truePeaks(right, 0);
  const peaks = truePeaks(left, 0).map((peak, i) => Math.max(peak, other[i] as number));
  return { sides, sampleRate, lufs: 10 * Math.log10(power), peaks, hops: weigh(sides, sampleRate) };
}

/** The loop at `lufs`, no peak above that of speech. */
export function raiseLoop(loop: Loop, lufs: number): Raised {
  const { sides, sampleRate, peaks, hops } = loop;
  const level = toFactor(lufs - loop.lufs);
  const ceiling = toFactor(PEAK);
  if (peaks.every((peak) => peak * level <= ceiling)) return { sides, level, hops };
  const near = Math.round(NEAR * sampleRate);
  const gains = peakGains(peaks, { factor: level, ceiling, near });
  const lower = (side: Float32Array) => side.map((value, i) => value * (gains[i] as number));
  const lowered: Stereo = [lower(sides[0]), lower(sides[1])];
  return { sides: lowered, level, hops: weigh(lowered, sampleRate) };
}

function weigh([left, right]: Stereo, sampleRate: number): Hops {
  const [first, second] = [left, right].map((side) => {
    const turn = new Float64Array(side);
    const scales = openScales(sampleRate);
    scales.add(turn);
    scales.add(turn);
    const hops = scales.hops();
    return hops.slice(hops.length / 2);
  });
  return (first ?? []).map((energy, i) => (energy + (second?.[i] ?? 0)) / 2);
}
