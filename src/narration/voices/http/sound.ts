/** The sound of an answer as samples: WAV and plain samples by ourselves, the rest by ffmpeg. */
import { runFfmpeg } from '../../../encode/ffmpeg';
import type { Recording } from '../../../sound/recording';
import { type Answer, SAMPLE_RATE, unclear } from './service';
import { isWave, parseWave } from './wave';

/** What makes a WAV of a sound in another format or at another rate: mono, `SAMPLE_RATE`. */
export type Convert = (
  bytes: Uint8Array,
  input: readonly string[],
  signal?: AbortSignal,
) => Promise<Uint8Array>;

const WANTED = ['-f', 'wav', '-ac', '1', '-ar', String(SAMPLE_RATE), 'pipe:1'];
export const byFfmpeg: Convert = async (bytes, input, signal) => {
  const { stdout } = await runFfmpeg([...input, '-i', 'pipe:0', ...WANTED], {
    input: bytes,
    signal,
  });
  return stdout;
};

/** MP3 with and without a head, Ogg, FLAC, by their first bytes. */
const isPacked = (bytes: Uint8Array): boolean =>
  /^(ID3|OggS|fLaC)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1')) ||
  (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0);

/** Half an answer: who asks may ask again. */
export class HalfAnswer extends Error {}

/** Throws a Failure where it is no sound, HalfAnswer where it is the begin of one. */
export async function readSound(
  { bytes, type }: Answer,
  convert: Convert,
  signal?: AbortSignal,
): Promise<Recording> {
  const to = async (data: Uint8Array, input: readonly string[] = []) => {
    const made = await convert(data, input, signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw Object.assign(unclear(`${type || 'sound'} that cannot be read`), { cause: error });
    });
    const read = parseWave(made);
    if (typeof read === 'string') throw new Error('The converted sound cannot be read.');
    return read;
  };
  if (bytes.length === 0) throw new HalfAnswer();
  if (isWave(bytes)) {
    const read = parseWave(bytes);
    if (read === 'cut') throw new HalfAnswer();
    if (read === 'strange') throw unclear('a WAV of a sort that is not read');
    if (read.sampleRate === SAMPLE_RATE) return read;
    return to(bytesOf(read.samples), ['-f', 's16le', '-ar', String(read.sampleRate), '-ac', '1']);
  }
  if (/^audio\/(pcm|l16)$/.test(type)) return { samples: plain(bytes), sampleRate: SAMPLE_RATE };
  if (isPacked(bytes)) return to(bytes);
  throw unclear(type ? `${type}, which is no sound` : 'something that is no sound');
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int16Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const plain = (bytes: Uint8Array): Int16Array => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int16Array.from({ length: data.length >> 1 }, (_, i) => data.readInt16LE(i * 2));
};
