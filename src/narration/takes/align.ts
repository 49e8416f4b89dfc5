/** Where the sentences of a text, and their words, are in a recording of its author. */
import { alignWords, STRETCHES } from '../../sound/align/align';
import {
  type Features,
  featuresOf,
  HOP,
  type Spectra,
  spectraOf,
} from '../../sound/align/features';
import { type Found, findSentences } from '../../sound/align/sequence';
import type { Recording, Speech } from '../../sound/recording';
import { type Trust, unlikeWords } from './fit';
import type { Heard } from './understand';

/** What of a long take tells how low its speaker's voice is, s. */
const SAMPLE = 45;
/** Taken along on both sides of a sentence at most, s; never more than half of the way to the next. */
const AROUND = { before: 0.12, after: 0.25 };
/** A peak that is lower than this part of full scale is silence: −50 dB. */
const SILENT = 104;

export const isSilent = ({ samples }: Recording): boolean =>
  samples.every((sample) => Math.abs(sample) < SILENT);

/** One for each of `known`: the sentences as a voice says them, in their order. */
export function alignTake(known: readonly Speech[], take: Recording, trust: Trust): Heard[] {
  const voices = known.map((one) => featuresOf(spectraOf(one)));
  const spectra = spectraOf(take);
  const stretch = stretchIn(voices, spectra);
  const features = featuresOf(spectra, stretch);
  const { found } = findSentences(voices, features);
  const spans = found.map((one) => one && timesOf(one, features));
  const seconds = take.samples.length / take.sampleRate;
  return known.map((speech, i): Heard => {
    const span = spans[i];
    if (!span) return { state: 'absent' };
    const before = spans.slice(0, i).findLast((one) => one)?.end ?? 0;
    const after = spans.slice(i + 1).find((one) => one)?.start ?? seconds;
    const start = span.start - Math.min(AROUND.before, Math.max(0, span.start - before) / 2);
    const end = span.end + Math.min(AROUND.after, Math.max(0, after - span.end) / 2);
    const part = slice(take, start, end);
    const { words, ...distances } = alignWords(speech, part, stretch);
    const unlike = unlikeWords(distances, speech.words, trust);
    if (unlike.length > 0) return { state: 'differs', words: unlike };
    const inTake = words.map((word) => ({
      start: round(start + word.start),
      end: round(start + word.end),
    }));
    return { state: 'fits', start: round(start), end: round(end), words: inTake };
  });
}

/** At which the beginning of the take is nearest to what the voice says there. */
function stretchIn(voices: readonly Features[], spectra: Spectra): number {
  const frames = Math.min(spectra.frames, SAMPLE / HOP);
  const sample = { ...spectra, frames };
  let left = frames;
  const said = voices.filter((one) => {
    left -= one.frames;
    return left > -one.frames;
  });
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (const stretch of STRETCHES) {
    const { cost } = findSentences(said, featuresOf(sample, stretch));
    if (cost < least) [best, least] = [stretch, cost];
  }
  return best;
}

const timesOf = ({ from, until }: Found, { times }: Features) => ({
  start: (times[from] ?? 0) - HOP / 2,
  end: (times[until - 1] ?? 0) + HOP / 2,
});

const slice = ({ samples, sampleRate }: Recording, start: number, end: number): Recording => ({
  samples: samples.subarray(
    Math.max(0, Math.round(start * sampleRate)),
    Math.round(end * sampleRate),
  ),
  sampleRate,
});

/** To a tenth of a millisecond. */
const round = (seconds: number): number => Math.round(seconds * 10_000) / 10_000;
