/** The sound of films in a scene, as it gives way to words. */
import type { Store } from '../cache/store';
import { AGAIN, Failure } from '../failure';
import { resample } from './convert';
import { joinSpans, openLowering } from './music/duck';
import type { LaidScene } from './schema';

/** Where it is kept. */
export const FILMS = 'film-sound';
/** Hz, of what is kept: left and right in turn, 16 bit. */
export const FILM_RATE = 48_000;

/**
 * Under words, dB: background is to be so much lower (WCAG 2.2, 1.4.7). Word and film peak at −2 dBTP each, so their sum
 * stays below −1.
 */
const UNDER_SPEECH = 20;
/** It begins and ends without a click; where the scene ends before it, it fades. It is over before the scene's last packet. */
const [EDGE_MS, FADE_MS, REST_MS] = [30, 600, 50];

/** What of a scene's key films decide; nothing where none is heard. */
export const filmFields = ({ films = [] }: LaidScene): { films?: unknown } =>
  films.length > 0
    ? { films: films.map(({ clip, startMs, durationMs }) => [clip, startMs, durationMs]) }
    : {};

/** Left and right in turn, as long as the scene; undefined where no film is heard. */
export async function layFilms(
  { durationMs, sounds, films = [] }: LaidScene,
  store: Store,
  sampleRate: number,
): Promise<Int16Array | undefined> {
  if (films.length === 0) return undefined;
  const length = Math.round((durationMs * sampleRate) / 1000);
  const mix = new Int16Array(2 * length);
  const lowering = () =>
    openLowering(
      joinSpans(sounds.map(({ startMs, durationMs: ms }) => ({ startMs, endMs: startMs + ms }))),
      UNDER_SPEECH,
    );
  for (const { clip, startMs, durationMs: heardMs } of films) {
    const samples = await resample(
      await readFilm(clip, store),
      { channels: 2, from: FILM_RATE, to: sampleRate },
      store.signal,
    );
    const isCut = startMs + heardMs >= durationMs;
    const endMs = Math.min(startMs + heardMs, durationMs - REST_MS);
    const ends = openEnds(startMs, endMs, isCut ? FADE_MS : EDGE_MS);
    const lower = lowering();
    const from = Math.round((startMs * sampleRate) / 1000);
    for (let i = from; i < length && 2 * (i - from) + 1 < samples.length; i++) {
      const ms = (i * 1000) / sampleRate;
      const gain = (ends(ms) * lower(ms)) / films.length;
      for (const at of [2 * i, 2 * i + 1])
        mix[at] = (mix[at] ?? 0) + Math.round((samples[at - 2 * from] ?? 0) * gain);
    }
  }
  return mix;
}

/** From 0 to 1 at `startMs`, and back to 0 at `endMs`. */
const openEnds =
  (startMs: number, endMs: number, fadeMs: number) =>
  (ms: number): number =>
    Math.max(0, Math.min(1, (ms - startMs) / EDGE_MS, (endMs - ms) / fadeMs));

async function readFilm(clip: string, store: Store): Promise<Int16Array> {
  const kept = await store.read(FILMS, clip);
  if (!kept) throw new Failure('The sound of a film is no longer in the store.', AGAIN);
  return new Int16Array(new Uint8Array(kept).buffer);
}
