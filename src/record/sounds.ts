/** The file of a take: how long it is, what was read in it, and a head that tells all that is there. */
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { openMemory } from '../cache/making';
import { decodeTake } from '../narration/takes/decode';
import { readWaveHead, type WaveHead, waveHead } from '../sound/wave-head';

/** Bytes in which a head ends: the sentence stands in it. */
const HEAD = 65_536;
/** At which files of other forms are read to know their length, Hz. */
const RATE = 8000;

/** What browsers call files of these endings. */
const TYPES: Readonly<Record<string, string>> = {
  ...{
    wav: 'audio/wav',
    flac: 'audio/flac',
    m4a: 'audio/mp4',
    mp4: 'audio/mp4',
    mp3: 'audio/mpeg',
  },
  ...{ webm: 'audio/webm', opus: 'audio/ogg', ogg: 'audio/ogg', aac: 'audio/aac' },
};
const endingOf = (file: string): string => path.extname(file).slice(1).toLowerCase();
export const typeOf = (file: string): string => TYPES[endingOf(file)] ?? 'audio/wav';

export interface SoundFile {
  lengthMs: number;
  /** When it was recorded, ms since 1970. */
  recordedMs: number;
}

const lengths = openMemory<number>();

/** Undefined when there is none, or nothing was recorded in it. */
export async function readSound(file: string): Promise<SoundFile | undefined> {
  const info = await stat(file).catch(() => undefined);
  if (!info) return undefined;
  const recordedMs = Math.round(info.mtimeMs);
  const start = await readStart(file);
  const head = readWaveHead(start);
  // Who died while writing may not have told all that is there.
  const bytes = head && info.size - head.start;
  if (head && bytes !== undefined)
    return bytes > 0
      ? { lengthMs: Math.round((bytes / 2 / head.sampleRate) * 1000), recordedMs }
      : undefined;
  if (endingOf(file) === 'wav' && start.toString('latin1', 0, 4) !== 'RIFF') return undefined;
  const known = `${file} ${info.size} ${info.mtimeMs}`;
  const lengthMs = await lengths.once(known, () => decodedMs(file));
  return lengthMs > 0 ? { lengthMs, recordedMs } : undefined;
}

/** Of a sound that was not recorded here; 0 where it cannot be read. */
async function decodedMs(file: string): Promise<number> {
  const sound = await decodeTake(file, RATE);
  return sound ? Math.round((sound.samples.length / RATE) * 1000) : 0;
}

/** The sentence that was read, as its file tells it. */
export const titleOf = async (file: string): Promise<string | undefined> =>
  (await readHead(file))?.title;

/** Who died between a piece and its head left one that tells less than there is. */
export async function mend(file: string): Promise<void> {
  const [head, { size }] = [await readHead(file), await stat(file)];
  if (!head) return;
  const { sampleRate, start, bytes, title } = head;
  const all = size - start - ((size - start) % 2);
  if (bytes === all) return;
  const handle = await open(file, 'r+');
  try {
    await handle.write(waveHead(sampleRate, all, title), 0, start, 0);
  } finally {
    await handle.close();
  }
}

/** Of a file as it is recorded here. */
const readHead = async (file: string): Promise<WaveHead | undefined> =>
  readWaveHead(await readStart(file));

async function readStart(file: string): Promise<Buffer> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
