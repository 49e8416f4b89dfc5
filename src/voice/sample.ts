/** A text as a voice says it, by itself. */
import { buildLines } from '../narration/lines';
import type { Voice } from '../narration/schema';
import { levelSpeech } from '../sound/level';
import type { Recording } from '../sound/recording';
import { trimSilence } from '../sound/trim';

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
export function packWave({ samples, sampleRate }: Recording): Buffer {
  const head = Buffer.alloc(44);
  const bytes = samples.byteLength;
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(sampleRate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, bytes)]);
}
