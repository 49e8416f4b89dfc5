/** A recording at another rate. */
import type { Recording } from './recording';

/** Zero crossings of the filter on each side. */
const CROSSINGS = 16;

/** By a sinc under a Hann window; below half of the lower rate nothing is lost that can be heard. The same rate is the same recording. */
export function resample(recording: Recording, sampleRate: number): Recording {
  const { samples, sampleRate: from } = recording;
  if (from === sampleRate) return recording;
  const step = from / sampleRate;
  const cut = Math.min(1, sampleRate / from);
  const reach = CROSSINGS / cut;
  const made = new Int16Array(Math.round(samples.length / step));
  for (let i = 0; i < made.length; i++) {
    const centre = i * step;
    const last = Math.min(samples.length - 1, Math.floor(centre + reach));
    let sum = 0;
    for (let k = Math.max(0, Math.ceil(centre - reach)); k <= last; k++)
      sum += (samples[k] ?? 0) * filterAt((k - centre) * cut, reach * cut);
    made[i] = Math.max(-32_768, Math.min(32_767, Math.round(sum * cut)));
  }
  return { samples: made, sampleRate };
}

function filterAt(x: number, reach: number): number {
  const turned = Math.PI * x;
  const sinc = x === 0 ? 1 : Math.sin(turned) / turned;
  return sinc * (0.5 + 0.5 * Math.cos(turned / reach));
}
