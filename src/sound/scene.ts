/** The clips of a scene as one recording. */
import type { Store } from '../cache/store';
import { roomTone } from './floor';
import { type Recording, readRecording } from './recording';
import { resample } from './resample';
import type { LaidScene } from './schema';

/** Of a scene in which nothing is said, Hz. */
export const SILENCE_RATE = 16_000;

/**
 * As long as the scene, the clips at their times, above the quiet of a room, at the highest of their sample rates: voices
 * may have several. A scene without any has `silenceRate`.
 */
export async function mixSounds(
  { durationMs, sounds }: LaidScene,
  store: Store,
  silenceRate = SILENCE_RATE,
): Promise<Recording> {
  const clips: Recording[] = [];
  for (const { clip } of sounds) clips.push(await readRecording(store, clip));
  const rates = clips.map((clip) => clip.sampleRate);
  const sampleRate = rates.length > 0 ? Math.max(...rates) : silenceRate;
  const mix = roomTone(lengthOf(durationMs, sampleRate));
  for (const [i, { startMs }] of sounds.entries()) {
    const clip = clips[i];
    if (clip)
      lay(resample(clip, sampleRate).samples, mix, Math.round((startMs * sampleRate) / 1000));
  }
  return { samples: mix, sampleRate };
}

/** Adds a clip to what is there; it keeps so far below full scale that the sum does, too (level.ts). */
function lay(clip: Int16Array, mix: Int16Array, at: number): void {
  const end = Math.min(clip.length, mix.length - at);
  for (let i = 0; i < end; i++) mix[at + i] = (mix[at + i] ?? 0) + (clip[i] ?? 0);
}

const lengthOf = (durationMs: number, sampleRate: number): number =>
  Math.round((durationMs * sampleRate) / 1000);
