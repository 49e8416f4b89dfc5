/** A recording, and how the store keeps one. */

import type { Store } from '../cache/store';
import { Failure } from '../failure';

export interface Recording {
  /** Mono, 16 bit. */
  samples: Int16Array;
  /** Hz. */
  sampleRate: number;
}

/** What a voice says of a line. */
export interface Speech extends Recording {
  /** When each of the line's words is said, seconds from the start. */
  words: { start: number; end: number }[];
}

/** Where recordings of lines are kept. */
export const CLIPS = 'clips';
const HEAD_BYTES = 8;

/** An entry of the store: sample rate, length of the JSON, what is told of the recording as JSON, its samples. */
export function packRecording(told: unknown, { samples, sampleRate }: Recording): Buffer {
  const json = Buffer.from(JSON.stringify(told));
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(sampleRate, 0);
  head.writeUInt32LE(json.length, 4);
  const pcm = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  return Buffer.concat([head, json, pcm]);
}

const jsonEnd = (entry: Buffer): number => HEAD_BYTES + entry.readUInt32LE(4);

/** What is told of the recording in an entry; undefined when it is none. */
export function toldOf(entry: Buffer): unknown {
  try {
    return JSON.parse(entry.toString('utf8', HEAD_BYTES, jsonEnd(entry)));
  } catch {
    return undefined;
  }
}

export const recordingOf = (entry: Buffer): Recording => ({
  samples: new Int16Array(new Uint8Array(entry.subarray(jsonEnd(entry))).buffer),
  sampleRate: entry.readUInt32LE(0),
});

/** The recording of the clip `key`. Throws when the store was emptied since it was made. */
export async function readRecording(store: Store, key: string): Promise<Recording> {
  const kept = await store.read(CLIPS, key);
  if (!kept)
    throw new Failure(`The sound ${key} is no longer in the store.`, 'run the command again.');
  return recordingOf(kept);
}
