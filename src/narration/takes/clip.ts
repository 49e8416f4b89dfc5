/** A sentence of a take as a clip, in the form in which it is kept. */
import { cutSpeech } from '../../sound/cut';
import { levelSpeech } from '../../sound/level';
import { packRecording, type Recording } from '../../sound/recording';
import type { Clip } from '../schema';
import type { Said } from './understand';

/** The entry of the store for the clip `key`: cut, its long rests shortened, and as loud as every other clip. */
export function packTake(key: string, take: Recording, { start, end, words }: Said): Buffer {
  const speech = levelSpeech(cutSpeech(take, { start, end }, words));
  const wholeMs = (seconds: number) => Math.max(0, Math.round(seconds * 1000));
  const clip: Clip = {
    key,
    durationMs: Math.ceil((speech.samples.length / speech.sampleRate) * 1000),
    words: speech.words.map((word) => ({
      startMs: wholeMs(word.start),
      endMs: wholeMs(word.end),
    })),
  };
  return packRecording(clip, speech);
}
