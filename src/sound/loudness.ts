/** How loud a recording is heard: integrated loudness and true peak (ITU-R BS.1770-5, EBU R 128). */

/** Block of 400 ms, a new one every 100 ms (BS.1770-5, annex 1). */
const HOP = 0.1;
const HOPS_A_BLOCK = 4;
/** Blocks below this many LUFS are silence; those this many LU below the mean of the rest are pauses. */
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
const OFFSET = -0.691;
/** A mono recording is heard from two loudspeakers. */
const CHANNELS = 2;

interface Biquad {
  b: [number, number, number];
  a: [number, number];
}

/** The two stages of the K weighting for any sample rate (De Man, "Evaluation of implementations of the EBU R128 loudness measurement", 2018). */
function weighting(sampleRate: number): [Biquad, Biquad] {
  const stage = (hz: number, q: number) => {
    const k = Math.tan((Math.PI * hz) / sampleRate);
    const a0 = 1 + k / q + k * k;
    return { k, a0, q, a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] as [number, number] };
  };
  const shelf = stage(1681.974450955533, 0.7071752369554196);
  const { k, a0, q } = shelf;
  const high = 10 ** (3.999843853973347 / 20);
  const middle = high ** 0.4996667741545416;
  const b: Biquad['b'] = [
    (high + (middle * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (middle * k) / q + k * k) / a0,
  ];
  const pass = stage(38.13547087602444, 0.5003270373238773);
  return [
    { b, a: shelf.a },
    { b: [1, -2, 1], a: pass.a },
  ];
}

/** Weighs a recording part by part, so that a long one need not be in memory. */
export interface Scales {
  /** Takes the samples (from −1 to 1) that come next. */
  add(samples: Float64Array): void;
  /** Energy of the weighted samples in every 100 ms so far; the last may be shorter. */
  hops(): number[];
}

/** Samples in a hop. */
export const hopOf = (sampleRate: number): number => Math.round(HOP * sampleRate);

export function openScales(sampleRate: number): Scales {
  const stages = weighting(sampleRate);
  const hop = hopOf(sampleRate);
  const hops: number[] = [];
  const state = new Float64Array(6);
  return {
    add: (samples) => weigh(samples, stages, state, { hop, hops }),
    hops: () => ((state[COUNT] as number) > 0 ? [...hops, state[ENERGY] as number] : [...hops]),
  };
}

/** Where the energy of a hop that is not over stands in the state, and how many samples it has. */
const [ENERGY, COUNT] = [4, 5];

/** Numbers in variables of their own: in lists they would take twice as long. */
function weigh(
  samples: Float64Array,
  [shelf, pass]: readonly [Biquad, Biquad],
  state: Float64Array,
  { hop, hops }: { hop: number; hops: number[] },
): void {
  const [b0, b1, b2] = shelf.b;
  const [a1, a2] = shelf.a;
  const [d0, d1, d2] = pass.b;
  const [c1, c2] = pass.a;
  let [u1 = 0, u2 = 0, v1 = 0, v2 = 0, energy = 0, count = 0] = state;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] as number;
    const u = b0 * x + u1;
    u1 = b1 * x - a1 * u + u2;
    u2 = b2 * x - a2 * u;
    const v = d0 * u + v1;
    v1 = d1 * u - c1 * v + v2;
    v2 = d2 * u - c2 * v;
    energy += v * v;
    count += 1;
    if (count < hop) continue;
    hops.push(energy);
    energy = 0;
    count = 0;
  }
  state.set([u1, u2, v1, v2, energy, count]);
}

/**
 * Integrated loudness in LUFS of a mono recording (samples from −1 to 1) that is played in stereo, as if silence came
 * before and after it; −Infinity when it is silent.
 */
export function integratedLoudness(samples: Float64Array, sampleRate: number): number {
  const scales = openScales(sampleRate);
  scales.add(samples);
  return gatedLoudness(scales.hops(), sampleRate);
}

/** The same of a recording that was weighed: its energy in every 100 ms. */
export function gatedLoudness(weighed: readonly number[], sampleRate: number): number {
  const hop = hopOf(sampleRate);
  const rest = Array<number>(HOPS_A_BLOCK - 1).fill(0);
  const hops = [...rest, ...weighed, ...rest];
  const blocks = hops
    .slice(HOPS_A_BLOCK - 1)
    .map((_, i) => mean(hops.slice(i, i + HOPS_A_BLOCK)) / hop)
    .filter((power) => loudnessOf(power) > ABSOLUTE_GATE);
  const gate = loudnessOf(mean(blocks)) + RELATIVE_GATE;
  return loudnessOf(mean(blocks.filter((power) => loudnessOf(power) > gate)));
}

const loudnessOf = (power: number): number => OFFSET + 10 * Math.log10(CHANNELS * power);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Points between two samples at which the wave is looked at, and samples on each side that decide it. */
const POINTS = 4;
const REACH = 6;

/** Windowed sinc at a quarter, a half and three quarters of the way to the next sample. */
const BETWEEN = Array.from({ length: POINTS - 1 }, (_, point) => {
  const at = (point + 1) / POINTS;
  return Float64Array.from({ length: 2 * REACH }, (_, i) => {
    const x = Math.PI * (i - REACH + 1 - at);
    const window = 0.5 + 0.5 * Math.cos(x / REACH);
    return (Math.sin(x) / x) * window;
  });
});

/**
 * The highest value that the wave reaches from each sample to the next: its true peaks (BS.1770-5, annex 2). Where both
 * samples are far below `above`, the wave between them is not looked at.
 */
export function truePeaks(samples: Float64Array, above: number): Float64Array {
  const far = above / 2;
  // Silence before and behind, so that nothing is asked for that is not there.
  const wave = new Float64Array(samples.length + 2 * REACH);
  wave.set(samples, REACH);
  const peaks = new Float64Array(samples.length);
  for (let i = 0; i < peaks.length; i++) {
    let peak = Math.abs(wave[i + REACH] as number);
    if (peak >= far || Math.abs(wave[i + REACH + 1] as number) >= far)
      for (const weights of BETWEEN) {
        let value = 0;
        for (let k = 0; k < 2 * REACH; k++)
          value += (weights[k] as number) * (wave[i + 1 + k] as number);
        peak = Math.max(peak, Math.abs(value));
      }
    peaks[i] = peak;
  }
  return peaks;
}
