/** A line as a voice says it, cut and levelled, in the form in which it is kept. */
import { levelSpeech } from '../sound/level';
import { packRecording } from '../sound/recording';
import { trimSilence } from '../sound/trim';
import type { Clip, Line, Voice } from './schema';

/** The entry of the store for the clip `key`. */
export async function speakClip(line: Line, key: string, voice: Voice): Promise<Buffer> {
  const speech = levelSpeech(trimSilence(await voice.speak(line)));
  const { samples, sampleRate, words } = speech;
  const wholeMs = (seconds: number) => Math.max(0, Math.round(seconds * 1000));
  const clip: Clip = {
    key,
    durationMs: Math.ceil((samples.length / sampleRate) * 1000),
    words: words.map(({ start, end }) => ({ startMs: wholeMs(start), endMs: wholeMs(end) })),
  };
  return packRecording(clip, speech);
}
