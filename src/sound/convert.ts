/** Samples out of ffmpeg, and at another rate. */
import { runFfmpeg } from '../encode/ffmpeg';

/** Writes sound of 16 bit to the standard output: the ffmpeg that is carried knows no barer form. */
export const WAV = ['-c:a', 'pcm_s16le', '-bitexact', '-f', 'wav', 'pipe:1'];

/** The samples of a WAV file, its channels in turn. */
export function samplesOf(wav: Buffer): Int16Array {
  const data = wav.subarray(wav.indexOf('data', 12, 'latin1') + 8);
  // Its own buffer: samples begin at even bytes there.
  return new Int16Array(new Uint8Array(data.subarray(0, data.length & ~1)).buffer);
}

/** Of as many channels in turn, 16 bit; rates in Hz. Throws EncoderFailure. */
export async function resample(
  samples: Int16Array,
  { channels, from, to }: { channels: number; from: number; to: number },
  signal?: AbortSignal,
): Promise<Int16Array> {
  if (from === to) return samples;
  const read = ['-f', 's16le', '-ac', String(channels), '-ar', String(from), '-i', 'pipe:0'];
  const input = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  const { stdout } = await runFfmpeg([...read, '-ar', String(to), ...WAV], { input, signal });
  return samplesOf(stdout);
}
