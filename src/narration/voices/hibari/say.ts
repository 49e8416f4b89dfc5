/** A line to sound with a time for every word: read, spoken by the network, made audible. All of it is the same each time. */
import { isQuiet, KEPT } from '../../../sound/trim';
import type { Cut, Speaker } from './net/voice';
import type { Asked } from './prompt';
import { type Reader, read } from './read/reader';
import { MARKS } from './read/sounds';
import { pieceTimes, type Sign, silencesOf, type Time, UNIT } from './times';
import { SAMPLE_RATE } from './wave/frames';
import { seedOf } from './wave/noise';
import { synthesize } from './wave/synthesis';

export interface Said {
  samples: Int16Array;
  /** Of each written word. */
  words: Time[];
}

/** More sounds at once were never heard by the network. */
const MOST_SIGNS = 400;
/** What is left of the silence where a long line is cut, s. */
const LEFT = 0.12;
/**
 * The network is silent for longer before and after a sentence at speed 1, s: what would be cut off is not made. As much is left
 * as a silence has that words begin and end at.
 */
const SILENCE = { before: 0.25, after: 0.41 } as const;
const WHOLE: Cut = { before: 0, after: 0 };

interface Part {
  samples: Float32Array;
  times: (Time | undefined)[];
}

/** Says a line of `count` words. `speed` 2 takes half the time. */
export async function say(
  pieces: readonly Asked[],
  count: number,
  speed: number,
  { reader, speaker }: { reader: Reader; speaker: Speaker },
): Promise<Said> {
  const { sounds } = await read(pieces, reader);
  const parts: Part[] = [];
  const all = partsOf(sounds.map((signs) => [...signs].filter(speaker.knows)));
  for (const [i, signs] of all.entries()) {
    const part = await sayPart(signs, pieces.length, speed, speaker);
    parts.push(cutInner(part, i > 0, i < all.length - 1));
  }
  return join(parts, pieces, count);
}

/** The signs of the pieces, in parts that are not too long; they are cut behind marks, else between words. */
function partsOf(pieces: readonly (readonly string[])[]): Sign[][] {
  const parts: Sign[][] = [[]];
  const room = (from: number): boolean => {
    let length = parts.at(-1)?.length ?? 0;
    for (const signs of pieces.slice(from)) {
      length += signs.length + 1;
      if (length > MOST_SIGNS) return false;
      if (MARKS.has(signs.at(-1) ?? '')) return true;
    }
    return true;
  };
  pieces.forEach((signs, piece) => {
    const before = pieces[piece - 1]?.at(-1) ?? '';
    const length = (parts.at(-1)?.length ?? 0) + signs.length + 1;
    const cut = piece > 0 && (length > MOST_SIGNS || (MARKS.has(before) && !room(piece)));
    if (cut && parts.at(-1)?.length) parts.push([]);
    const part = parts.at(-1);
    if (piece > 0 && part && part.length > 0) part.push({ sign: ' ', piece: undefined });
    part?.push(...signs.slice(0, MOST_SIGNS).map((sign) => ({ sign, piece })));
  });
  return parts.filter(({ length }) => length > 0);
}

async function sayPart(
  signs: readonly Sign[],
  count: number,
  speed: number,
  speaker: Speaker,
): Promise<Part> {
  const text = signs.map(({ sign }) => sign);
  const sayBut = async (cut: Cut) => {
    const { durations, ...spectra } = await speaker.say(text, speed, cut);
    return { durations, samples: synthesize(spectra, seedOf(text.join(''))) };
  };
  const silence = (end: keyof Cut) =>
    Math.max(0, Math.floor((SILENCE[end] / Math.max(1, speed) - KEPT[end]) / UNIT));
  const said = await sayBut({ before: silence('before'), after: silence('after') });
  const { durations, samples } = endsQuietly(said.samples) ? said : await sayBut(WHOLE);
  return { samples, times: pieceTimes(count, signs, durations, samples) };
}

/** True where as much silence stands at both ends as is kept there. */
const endsQuietly = (samples: Float32Array): boolean =>
  isQuiet(samples.subarray(0, KEPT.before * SAMPLE_RATE)) &&
  isQuiet(samples.subarray(-KEPT.after * SAMPLE_RATE));

/** Cuts the silence off where another part joins. */
function cutInner({ samples, times }: Part, first: boolean, last: boolean): Part {
  const silences = silencesOf(samples);
  const length = samples.length / SAMPLE_RATE;
  const [opening, closing] = [silences[0], silences.at(-1)];
  const from = first && opening?.start === 0 ? Math.max(0, opening.end - LEFT) : 0;
  const until = last && closing && closing.end > length - 0.01 ? closing.start + LEFT : length;
  return {
    samples: samples.slice(Math.round(from * SAMPLE_RATE), Math.round(until * SAMPLE_RATE)),
    times: times.map((time) => time && { start: time.start - from, end: time.end - from }),
  };
}

function wholeOf(wave: Float32Array): Int16Array {
  const samples = new Int16Array(wave.length);
  for (let i = 0; i < wave.length; i++)
    samples[i] = Math.floor(Math.max(-1, Math.min(1, wave[i] as number)) * 32_767 + 0.5);
  return samples;
}

/** The parts behind each other. A word has the time of all its pieces; one that is not said has none, where the one before ends. */
function join(parts: readonly Part[], pieces: readonly Asked[], count: number): Said {
  const samples = new Int16Array(parts.reduce((sum, part) => sum + part.samples.length, 0));
  const words: (Time | undefined)[] = Array.from({ length: count });
  let at = 0;
  for (const part of parts) {
    samples.set(wholeOf(part.samples), at);
    part.times.forEach((time, piece) => {
      const word = pieces[piece]?.word;
      if (!time || word === undefined) return;
      const moved = { start: time.start + at / SAMPLE_RATE, end: time.end + at / SAMPLE_RATE };
      words[word] = { start: words[word]?.start ?? moved.start, end: moved.end };
    });
    at += part.samples.length;
  }
  let reached = 0;
  return {
    samples,
    words: words.map((time) => {
      const start = Math.max(reached, time?.start ?? reached);
      reached = Math.max(start, time?.end ?? start);
      return { start, end: reached };
    }),
  };
}
