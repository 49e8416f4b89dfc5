/** The clips of a scene as one recording. */
import type { Store } from '../cache/store';
import { roomTone } from './floor';
import { type Recording, readRecording } from './recording';
import type { LaidScene } from './schema';

/** Of a scene in which nothing is said, Hz. */
export const SILENCE_RATE = 16_000;

/**
 * As long as the scene, the clips at their times, above the quiet of a room. Clips of one document have one sample rate, that of its voice; a scene
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
    mix ??= { samples: roomTone(lengthOf(durationMs, sampleRate)), sampleRate };
    lay(samples, mix.samples, Math.round((startMs * sampleRate) / 1000));
  }
  return mix ?? silence(durationMs, silenceRate);
}

/** Adds a clip to what is there; it keeps so far below full scale that the sum does, too (level.ts). */
function lay(clip: Int16Array, mix: Int16Array, at: number): void {
  const end = Math.min(clip.length, mix.length - at);
  for (let i = 0; i < end; i++) mix[at + i] = (mix[at + i] ?? 0) + (clip[i] ?? 0);
}

const lengthOf = (durationMs: number, sampleRate: number): number =>
  Math.round((durationMs * sampleRate) / 1000);

const silence = (durationMs: number, sampleRate: number): Recording => ({
  samples: new Int16Array(lengthOf(durationMs, sampleRate)),
  sampleRate,
});
