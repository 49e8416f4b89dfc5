/** A recording at another rate. */
import { cosineOfTurns, sineOfTurns } from './fourier/exact';
import type { Recording } from './recording';

/** Zero crossings of the filter on each side. */
const CROSSINGS = 16;

/** By a sinc under a Hann window; below half of the lower rate nothing is lost that can be heard. The same rate is the same recording. */
export function resample(recording: Recording, sampleRate: number): Recording {
  const { samples, sampleRate: from } = recording;
  if (from === sampleRate) return recording;
  const { step, phases, reach } = filterOf(from, sampleRate);
  const made = new Int16Array(Math.round((samples.length * sampleRate) / from));
  let [whole, phase] = [0, 0];
  for (let i = 0; i < made.length; i++) {
    const weights = phases[phase] as Float64Array;
    const first = whole - reach + 1;
    const last = Math.min(weights.length, samples.length - first);
    let sum = 0;
    for (let k = Math.max(0, -first); k < last; k++)
      sum += (samples[first + k] as number) * (weights[k] as number);
    made[i] = Math.max(-32_768, Math.min(32_767, Math.round(sum)));
    phase += step;
    whole += Math.floor(phase / phases.length);
    phase %= phases.length;
  }
  return { samples: made, sampleRate };
}

interface Filter {
  /** Parts of a sample, as many as there are phases, from one of the new samples to the next. */
  step: number;
  /** What the samples around weigh, by how far behind the first of the nearest two the new one lies. */
  phases: Float64Array[];
  /** Samples on each side. */
  reach: number;
}

const filters = new Map<string, Filter>();

function filterOf(from: number, to: number): Filter {
  const known = filters.get(`${from} ${to}`);
  if (known) return known;
  const common = divisorOf(from, to);
  const [step, parts] = [from / common, to / common];
  const cut = Math.min(1, to / from);
  const reach = Math.ceil(CROSSINGS / cut);
  const phases = Array.from({ length: parts }, (_, phase) =>
    Float64Array.from({ length: 2 * reach }, (_, k) => {
      const x = (k - reach + 1 - phase / parts) * cut;
      return cut * filterAt(x);
    }),
  );
  const filter = { step, phases, reach };
  filters.set(`${from} ${to}`, filter);
  return filter;
}

const divisorOf = (a: number, b: number): number => (b === 0 ? a : divisorOf(b, a % b));

/** At so many zero crossings from its middle. */
function filterAt(x: number): number {
  if (x === 0) return 1;
  if (Math.abs(x) >= CROSSINGS) return 0;
  const sinc = sineOfTurns(x / 2) / (Math.PI * x);
  return sinc * (0.5 + 0.5 * cosineOfTurns(x / (2 * CROSSINGS)));
}
