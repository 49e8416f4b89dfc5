/** Voice and bed, mixed scene by scene on their way into the encoder, so that a long video takes no more memory. */
import type { Store } from '../cache/store';
import { cutPackets, PACKET_SAMPLES, packetAt, SAMPLE_RATE } from './adts';
import { AAC, encodeParts, MP3_OF_FILM, VOICE_BETWEEN } from './encode';
import { layFilms } from './laid-film';
import { toFactor } from './limit';
import { openScales } from './loudness';
import { type Bed, openBed } from './music/bed';
import { speechSpans } from './music/duck';
import { openLoop } from './music/loop';
import { balance } from './music/rest';
import type { Music } from './music/schema';
import { type Recording, readRecording } from './recording';
import { resample } from './resample';
import { mixSounds, SILENCE_RATE } from './scene';
import type { Heard } from './schema';

const FULL = 32_767;
/** Voice, left and right of the bed. */
const CHANNELS = 3;

/** With silence behind it for what is cut off. */
const WHOLE = `${VOICE_BETWEEN},aresample=${SAMPLE_RATE},apad=pad_len=${2 * PACKET_SAMPLES}`;

/** The whole track, AAC in ADTS frames. `onScene` is told how many scenes are mixed. Throws EncoderFailure. */
export async function mixWithBed(
  timeline: Heard,
  music: Music,
  store: Store,
  onScene: (done: number) => void,
): Promise<Buffer> {
  const sampleRate = await rateOf(timeline, store);
  const { bed, factor } = await layBed(timeline, music, store, sampleRate);
  async function* scenes() {
    for (const [i, scene] of timeline.scenes.entries()) {
      store.signal?.throwIfAborted();
      const films = await layFilms(scene, store, sampleRate);
      const voice = resample(await mixSounds(scene, store, sampleRate), sampleRate);
      yield interleave(voice, films, bed, factor);
      onScene(i + 1);
    }
  }
  const form = { sampleRate, channels: CHANNELS };
  const track = await encodeParts(scenes(), form, ['-af', WHOLE, ...AAC], store.signal);
  return cutPackets(track, 1, 1 + packetAt(timeline.durationMs));
}

/** The bed alone, as loud beside the voice as in the mix: MP3, for a page that plays both. Throws EncoderFailure. */
export async function encodeBed(timeline: Heard, music: Music, store: Store): Promise<Buffer> {
  const sampleRate = await rateOf(timeline, store);
  const { bed } = await layBed(timeline, music, store, sampleRate);
  const length = Math.round((timeline.durationMs * sampleRate) / 1000);
  function* seconds() {
    for (let at = 0; at < length; at += sampleRate) {
      const [left, right] = bed.next(Math.min(sampleRate, length - at));
      yield Int16Array.from({ length: 2 * left.length }, (_, i) =>
        Math.round(((i % 2 ? right : left)[i >> 1] as number) * FULL),
      );
    }
  }
  return encodeParts(seconds(), { sampleRate, channels: 2 }, MP3_OF_FILM, store.signal);
}

/** The highest rate of all that is said, Hz. */
async function rateOf({ scenes }: Heard, store: Store): Promise<number> {
  const clips = new Set(scenes.flatMap(({ sounds }) => sounds.map(({ clip }) => clip)));
  let most = 0;
  for (const clip of clips) most = Math.max(most, (await readRecording(store, clip)).sampleRate);
  return most || SILENCE_RATE;
}

/** A film's sound is weighed as one of both sides. */
const middleOf = (films: Int16Array, i: number): number =>
  ((films[2 * i] ?? 0) + (films[2 * i + 1] ?? 0)) / 2;

/** The voice is weighed before it is mixed, to know how loud the bed has to be. */
async function layBed(
  timeline: Heard,
  music: Music,
  store: Store,
  sampleRate: number,
): Promise<{ bed: Bed; factor: number }> {
  const scales = openScales(sampleRate);
  for (const scene of timeline.scenes) {
    store.signal?.throwIfAborted();
    const films = await layFilms(scene, store, sampleRate);
    const { samples } = resample(await mixSounds(scene, store, sampleRate), sampleRate);
    const voice = new Float64Array(samples).map((sample) => sample / FULL);
    scales.add(films ? voice.map((value, i) => value + middleOf(films, i) / FULL) : voice);
  }
  const loop = openLoop(music, sampleRate);
  const { durationMs } = timeline;
  const speaking = { spans: speechSpans(timeline), durationMs, voice: scales.hops() };
  const { rest, gain } = balance(loop, speaking);
  return { bed: openBed(loop, { ...speaking, rest }), factor: toFactor(gain) };
}

function interleave(
  { samples }: Recording,
  films: Int16Array | undefined,
  bed: Bed,
  factor: number,
): Int16Array {
  const [left, right] = bed.next(samples.length);
  const mixed = new Int16Array(samples.length * CHANNELS);
  for (let i = 0; i < samples.length; i++) {
    mixed[i * CHANNELS] = Math.round((samples[i] as number) * factor);
    const [of, or] = [films?.[2 * i] ?? 0, films?.[2 * i + 1] ?? 0];
    mixed[i * CHANNELS + 1] = Math.round(((left[i] as number) * FULL + of) * factor);
    mixed[i * CHANNELS + 2] = Math.round(((right[i] as number) * FULL + or) * factor);
  }
  return mixed;
}
