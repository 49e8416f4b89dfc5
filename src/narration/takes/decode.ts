/** The sound of a take, whatever its format: WAV, MP3, AAC, Opus, Vorbis and FLAC are what the ffmpeg that is carried reads. */
import { EncoderFailure, fileArgument, runFfmpeg } from '../../encode/ffmpeg';
import { samplesOf, WAV } from '../../sound/convert';
import type { Recording } from '../../sound/recording';

/** Of what is made of takes, Hz: all that is heard of a voice in deck and video. */
export const TAKE_RATE = 24_000;
/** No file is read further, s. */
export const LONGEST_TAKE = 2 * 3600;

/** Mono, at the rate; undefined where it is no sound that can be read. */
export async function decodeTake(
  file: string,
  sampleRate: number,
  signal?: AbortSignal,
): Promise<Recording | undefined> {
  const read = ['-i', fileArgument(file), '-vn', '-map', '0:a:0', '-t', String(LONGEST_TAKE)];
  const written = ['-ac', '1', '-ar', String(sampleRate), ...WAV];
  try {
    const { stdout } = await runFfmpeg([...read, ...written], { signal });
    return { samples: samplesOf(stdout), sampleRate };
  } catch (error) {
    if (error instanceof EncoderFailure && !('code' in error)) return undefined;
    throw error;
  }
}
