/** How loud a recording is, for a drawing of it. */
import type { Recording } from '../sound/recording';
import { PEAKS_A_SECOND } from './data';

const FULL = 32_768;

/** The largest sample of each twentieth of a second, 0 to 1, in hundredths. */
export function peaksOf({ samples, sampleRate }: Recording): number[] {
  const size = Math.round(sampleRate / PEAKS_A_SECOND);
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, i) => {
    let most = 0;
    for (const sample of samples.subarray(i * size, (i + 1) * size))
      most = Math.max(most, Math.abs(sample));
    return Math.round((most / FULL) * 100) / 100;
  });
}
