/** A text as a voice says it, by itself. */
import type { Store } from '../cache/store';
import type { Lexicon } from '../narration/lexicon';
import { buildLines } from '../narration/lines';
import type { Line, Voice } from '../narration/schema';
import { levelSpeech } from '../sound/level';
import type { Recording } from '../sound/recording';
import { trimSilence } from '../sound/trim';
import { waveHead } from '../sound/wave-head';

/** Between sentences, s. */
const PAUSE = 0.4;

/** The sentences of a text by itself. `lexicon` is folded. */
export const linesOf = (text: string, lang = 'en', lexicon: Lexicon = new Map()): Line[] =>
  buildLines([{ text, terms: [], marks: [] }], lang, lexicon);

/** All sentences of a text; undefined where there are none. In `store` is kept what is not to be asked for twice. */
export async function sayAloud(
  lines: readonly Line[],
  voice: Voice,
  { signal, store }: { signal?: AbortSignal; store?: Store } = {},
): Promise<Recording | undefined> {
  const parts: Recording[] = [];
  for (const line of lines)
    parts.push(levelSpeech(trimSilence(await voice.speak(line, signal, store))));
  const [first] = parts;
  if (!first) return undefined;
  const { sampleRate } = first;
  const pause = Math.round(PAUSE * sampleRate);
  const length = parts.reduce((sum, { samples }) => sum + samples.length + pause, -pause);
  const samples = new Int16Array(length);
  let at = 0;
  for (const part of parts) {
    samples.set(part.samples, at);
    at += part.samples.length + pause;
  }
  return { samples, sampleRate };
}

/** RIFF WAVE, mono, 16 bit. */
export const packWave = ({ samples, sampleRate }: Recording): Buffer =>
  Buffer.concat([
    waveHead(sampleRate, samples.byteLength),
    Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength),
  ]);
