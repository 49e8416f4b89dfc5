/** The clips of a scene as one recording. */
import type { Store } from '../cache/store';
import { readSound, type Sound } from './narrate';

/** Of a scene in which nothing is said, Hz. */
export const SILENCE_RATE = 16_000;

export interface Laid {
  durationMs: number;
  /** Keys of clips, and when they begin. */
  sounds: readonly { clip: string; startMs: number }[];
}

/**
 * As long as the scene, the clips at their times. Clips of one document have one sample rate, that of its voice; a scene
 * without any has `silenceRate`.
 */
export async function mixSounds(
  { durationMs, sounds }: Laid,
  store: Store,
  silenceRate = SILENCE_RATE,
): Promise<Sound> {
  let mix: Sound | undefined;
  for (const { clip, startMs } of sounds) {
    const { samples, sampleRate } = await readSound(store, clip);
    mix ??= silence(durationMs, sampleRate);
    const at = Math.round((startMs * sampleRate) / 1000);
    mix.samples.set(samples.subarray(0, mix.samples.length - at), at);
  }
  return mix ?? silence(durationMs, silenceRate);
}

const silence = (durationMs: number, sampleRate: number): Sound => ({
  samples: new Int16Array(Math.round((durationMs * sampleRate) / 1000)),
  sampleRate,
});
