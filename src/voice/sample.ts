/** A text as a voice says it, by itself. */
import { buildLines } from '../narration/lines';
import type { Voice } from '../narration/schema';
import { levelSpeech } from '../sound/level';
import type { Recording } from '../sound/recording';
import { trimSilence } from '../sound/trim';
import { waveHead } from '../sound/wave-head';

/** Between sentences, s. */
const PAUSE = 0.4;

/** All sentences of a text; undefined where there is nothing to say. */
export async function sayAloud(
  text: string,
  voice: Voice,
  signal?: AbortSignal,
): Promise<Recording | undefined> {
  const parts: Recording[] = [];
  for (const line of buildLines([{ text, terms: [], marks: [] }], 'en', new Map()))
    parts.push(levelSpeech(trimSilence(await voice.speak(line, signal))));
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
