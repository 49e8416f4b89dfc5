/** The recording of a scene as compressed sound, on the scene's own time. */
import type { Store } from '../cache/store';
import { runFfmpeg } from '../encode/ffmpeg';
import { PACKET_SAMPLES, SAMPLE_RATE } from './adts';
import type { Recording } from './recording';
import { mixSounds } from './scene';
import type { LaidScene } from './schema';

export const AAC = ['-ar', String(SAMPLE_RATE), '-c:a', 'aac', '-b:a', '160k', '-f', 'adts'];
const STEREO = 'pan=stereo|c0=c0|c1=c0';
/** Every browser plays MP3, also those that were built without patents; 24 kHz hold all that the voices have. */
const MP3 = ['-ar', '24000', '-ac', '1', '-c:a', 'libmp3lame', '-b:a', '48k', '-f', 'mp3'];

/** For the video: AAC of a scene, with enough silence behind it for one packet more than it is long. Throws EncoderFailure. */
export async function encodeAac(scene: LaidScene, store: Store): Promise<Buffer> {
  const packets = Math.ceil((scene.durationMs * SAMPLE_RATE) / 1000 / PACKET_SAMPLES) + 1;
  const whole = `aresample=${SAMPLE_RATE},apad=whole_len=${packets * PACKET_SAMPLES},${STEREO}`;
  return encodeSamples(await mixSounds(scene, store), ['-af', whole, ...AAC], store.signal);
}

/** For the deck: MP3, as long as the scene. Throws EncoderFailure. */
export const encodeMp3 = async (scene: LaidScene, store: Store): Promise<Buffer> =>
  encodeSamples(await mixSounds(scene, store), MP3, store.signal);

/** What ffmpeg makes, on its standard output, of a mono recording of 16 bit. Throws EncoderFailure. */
export async function encodeSamples(
  { samples, sampleRate }: Recording,
  output: readonly string[],
  signal?: AbortSignal,
): Promise<Buffer> {
  const { stdout } = await runFfmpeg(
    ['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', 'pipe:0', ...output, 'pipe:1'],
    { input: new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), signal },
  );
  return stdout;
}
