/** Recordings to compressed sound. */
import { runFfmpeg } from '../encode/ffmpeg';

/** What ffmpeg makes, on its standard output, of a mono recording of 16 bit. Throws EncoderProblem. */
export async function encodeSamples(
  { samples, sampleRate }: { samples: Int16Array; sampleRate: number },
  output: readonly string[],
): Promise<Buffer> {
  const { stdout } = await runFfmpeg(
    ['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', 'pipe:0', ...output, 'pipe:1'],
    { input: new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength) },
  );
  return stdout;
}
