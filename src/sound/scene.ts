/** The clips of a scene as one recording. */
import type { Store } from '../cache/store';
import { type Recording, readRecording } from './recording';
import type { LaidScene } from './schema';

/** Of a scene in which nothing is said, Hz. */
export const SILENCE_RATE = 16_000;

/**
 * As long as the scene, the clips at their times. Clips of one document have one sample rate, that of its voice; a scene
 * without any has `silenceRate`.
 */
export async function mixSounds(
  { durationMs, sounds }: LaidScene,
  store: Store,
  silenceRate = SILENCE_RATE,
): Promise<Recording> {
  let mix: Recording | undefined;
  for (const { clip, startMs } of sounds) {
    const { samples, sampleRate } = await readRecording(store, clip);
    mix ??= silence(durationMs, sampleRate);
    const at = Math.round((startMs * sampleRate) / 1000);
    mix.samples.set(samples.subarray(0, mix.samples.length - at), at);
  }
  return mix ?? silence(durationMs, silenceRate);
}

const silence = (durationMs: number, sampleRate: number): Recording => ({
  samples: new Int16Array(Math.round((durationMs * sampleRate) / 1000)),
  sampleRate,
});
