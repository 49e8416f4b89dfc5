/** The recording of a scene as compressed sound, on the scene's own time. */
import type { Store } from '../cache/store';
import { feedFfmpeg, runFfmpeg } from '../encode/ffmpeg';
import { bothSides } from '../foreign/aac';
import { PACKET_SAMPLES, SAMPLE_RATE } from './adts';
import { resample } from './convert';
import { FILM_RATE, layFilms } from './laid-film';
import type { Recording } from './recording';
import { mixSounds } from './scene';
import type { LaidScene } from './schema';

export const AAC = ['-ar', String(SAMPLE_RATE), '-c:a', 'aac', '-b:a', '160k', '-f', 'adts'];
/**
 * One channel, for `bothSides`. The quick coder is also nearer to what it is given (46 dB in place of 32); noise in place of
 * sound (PNS) would be another on each side.
 */
export const AAC_OF_VOICE = [
  ...['-ar', String(SAMPLE_RATE), '-c:a', 'aac', '-b:a', '80k'],
  ...['-aac_coder', 'fast', '-aac_pns', '0', '-flags:a', '+bitexact', '-f', 'adts'],
];
/** Of voice, left and right. */
export const VOICE_BETWEEN = 'pan=stereo|c0=c0+c1|c1=c0+c2';
/** Every browser plays MP3, also those that were built without patents; 24 kHz hold all that the voices have. */
const MP3 = ['-ar', '24000', '-ac', '1', '-c:a', 'libmp3lame', '-b:a', '48k', '-f', 'mp3'];
export const MP3_OF_FILM = ['-ar', '48000', '-c:a', 'libmp3lame', '-b:a', '128k', '-f', 'mp3'];

/** For the video: AAC of a scene, with enough silence behind it for one packet more than it is long. Throws EncoderFailure. */
export async function encodeAac(scene: LaidScene, store: Store): Promise<Buffer> {
  const packets = Math.ceil((scene.durationMs * SAMPLE_RATE) / 1000 / PACKET_SAMPLES) + 1;
  const padded = `apad=whole_len=${packets * PACKET_SAMPLES}`;
  const whole = `aresample=${SAMPLE_RATE},${padded}`;
  const film = await mixWithFilms(scene, store);
  if (film) return encodeSamples(film, ['-af', `${VOICE_BETWEEN},${padded}`, ...AAC], store.signal);
  const voice = await mixSounds(scene, store);
  return bothSides(await encodeSamples(voice, ['-af', whole, ...AAC_OF_VOICE], store.signal));
}

/** For the deck: MP3, as long as the scene. Throws EncoderFailure. */
export async function encodeMp3(scene: LaidScene, store: Store): Promise<Buffer> {
  const film = await mixWithFilms(scene, store);
  if (film) return encodeSamples(film, ['-af', VOICE_BETWEEN, ...MP3_OF_FILM], store.signal);
  return encodeSamples(await mixSounds(scene, store), MP3, store.signal);
}

/** Voice, left and right in turn, where a film is heard. Throws EncoderFailure. */
async function mixWithFilms(
  scene: LaidScene,
  store: Store,
): Promise<(Recording & { channels: number }) | undefined> {
  const films = await layFilms(scene, store, FILM_RATE);
  if (!films) return undefined;
  const voice = await mixSounds(scene, store, FILM_RATE);
  const said = await resample(
    voice.samples,
    { channels: 1, from: voice.sampleRate, to: FILM_RATE },
    store.signal,
  );
  const channels = 3;
  const samples = new Int16Array((films.length / 2) * channels);
  for (let i = 0; 2 * i < films.length; i++) {
    samples[i * channels] = said[i] ?? 0;
    samples[i * channels + 1] = films[2 * i] ?? 0;
    samples[i * channels + 2] = films[2 * i + 1] ?? 0;
  }
  return { samples, sampleRate: FILM_RATE, channels };
}

/** What ffmpeg makes, on its standard output, of a recording of 16 bit, mono unless it says otherwise. Throws EncoderFailure. */
export async function encodeSamples(
  { samples, sampleRate, channels = 1 }: Recording & { channels?: number },
  output: readonly string[],
  signal?: AbortSignal,
): Promise<Buffer> {
  const form = ['-f', 's16le', '-ar', String(sampleRate), '-ac', String(channels)];
  const { stdout } = await runFfmpeg([...form, '-i', 'pipe:0', ...output, 'pipe:1'], {
    input: new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength),
    signal,
  });
  return stdout;
}

/** The same, of samples that come part by part. */
export async function encodeParts(
  parts: AsyncIterable<Int16Array> | Iterable<Int16Array>,
  { sampleRate, channels }: { sampleRate: number; channels: number },
  output: readonly string[],
  signal?: AbortSignal,
): Promise<Buffer> {
  const form = ['-f', 's16le', '-ar', String(sampleRate), '-ac', String(channels)];
  const args = [...form, '-i', 'pipe:0', ...output, 'pipe:1'];
  const { stdout } = await feedFfmpeg(args, bytesOf(parts), { signal });
  return stdout;
}

async function* bytesOf(parts: AsyncIterable<Int16Array> | Iterable<Int16Array>) {
  for await (const { buffer, byteOffset, byteLength } of parts)
    yield new Uint8Array(buffer, byteOffset, byteLength);
}
