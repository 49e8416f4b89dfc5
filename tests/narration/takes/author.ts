/** Takes for tests: a voice of Flite is the author, so that it is known when each word is said. */
import { spawnSync } from 'node:child_process';
import { remotionProgram } from '../../../src/foreign/compositor';
import { buildLines } from '../../../src/narration/lines';
import type { FliteName } from '../../../src/narration/voices/engine';
import { openFlite } from '../../../src/narration/voices/flite';
import type { Recording, Speech } from '../../../src/sound/recording';
import { packWave } from '../../../src/voice/sample';

/** Of Flite, Hz. */
const RATE = 16_000;
/** Of the noise of a room, and how much softer than the voice somebody speaks into a microphone. */
const [NOISE, SOFTER] = [30, 0.25];

export interface Reading extends Recording {
  /** When each word of each sentence is said, s. */
  sentences: Speech['words'][];
}

/** The sentences read one after the other, with rests of so many seconds between them, in a room that is not quite still. */
export async function readAloud(
  texts: readonly string[],
  { name = 'rms', pace = 1, rest = 0.7 }: { name?: FliteName; pace?: number; rest?: number } = {},
): Promise<Reading> {
  const author = openFlite({ name, pace, lexicon: {} });
  const parts: Int16Array[] = [new Int16Array(RATE / 2)];
  const sentences: Speech['words'][] = [];
  let at = 0.5;
  for (const text of texts) {
    const [line] = buildLines([{ text, terms: [], marks: [] }], 'en', new Map());
    if (!line) throw new Error('nothing to say');
    const { samples, words } = await author.speak(line);
    const from = at;
    sentences.push(words.map(({ start, end }) => ({ start: from + start, end: from + end })));
    parts.push(samples, new Int16Array(Math.round(rest * RATE)));
    at += samples.length / RATE + Math.round(rest * RATE) / RATE;
  }
  const samples = Int16Array.from(parts.flatMap((part) => [...part]));
  return { samples: inRoom(samples), sampleRate: RATE, sentences };
}

export const waveOf = async (...given: Parameters<typeof readAloud>): Promise<Uint8Array> =>
  packWave(await readAloud(...given));

/** Softer, with noise that is the same each time. */
function inRoom(samples: Int16Array): Int16Array {
  let seed = 1;
  return samples.map((sample) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return Math.round(sample * SOFTER + (seed / 2_147_483_647 - 0.5) * NOISE);
  });
}

/** The same sound in another form, by what ffmpeg is told. */
export async function encoded(wave: Uint8Array, ...args: string[]): Promise<Uint8Array> {
  const ffmpeg = await remotionProgram('ffmpeg');
  const { stdout, status, stderr } = spawnSync(ffmpeg, ['-i', 'pipe:0', ...args, 'pipe:1'], {
    input: wave,
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}
