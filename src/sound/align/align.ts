/** When the words of a recording are said, by a voice that said the same and is known word by word. */
import type { Recording, Speech } from '../recording';
import { featuresOf, HOP } from './features';
import { warp } from './warp';

/** A window's middle is what its frame stands for, s. */
const MIDDLE = 0.0125;
/** How far a speaker may be ahead of the voice or behind it: seconds, and a part of the whole. */
const REACH = { least: 1.5, part: 0.15 };

/**
 * A time for each of the known words, seconds from the start of `recording`, in order and within it. Best when both are
 * without long silences at their ends (trim.ts).
 */
export function alignWords(known: Speech, recording: Recording): Speech['words'] {
  const [voice, take] = [featuresOf(known), featuresOf(recording)];
  const seconds = recording.samples.length / recording.sampleRate;
  const reach = Math.max(
    REACH.least,
    REACH.part * seconds,
    Math.abs(take.frames - voice.frames) * HOP,
  );
  const { earliest, latest } = warp(voice, take, { frames: Math.ceil(reach / HOP) });
  const frameAt = (time: number): number =>
    Math.max(0, Math.min(voice.frames - 1, Math.round((time - MIDDLE) / HOP)));
  const within = (time: number): number => Math.max(0, Math.min(seconds, time));
  const middle = (frame: number): number =>
    within(((earliest[frame] ?? 0) + (latest[frame] ?? 0)) * 0.5 * HOP + MIDDLE);
  let reached = 0;
  return known.words.map(({ start, end }) => {
    const from = Math.max(reached, middle(frameAt(start)));
    const until = Math.max(from, middle(frameAt(end)));
    reached = from;
    return { start: from, end: until };
  });
}
