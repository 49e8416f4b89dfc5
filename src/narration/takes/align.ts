/** Where the sentences of a text, and their words, are in a recording of its author. */
import { alignWords, judgeWords, STRETCHES } from '../../sound/align/align';
import { type Features, featuresOf } from '../../sound/align/features';
import { type Found, findSentences } from '../../sound/align/sequence';
import { HOP, type Spectra, spectraOf } from '../../sound/align/spectra';
import type { Recording, Speech } from '../../sound/recording';
import { isNearer, type Trust, unlikeBoth, unlikeWords } from './fit';
import type { Heard } from './understand';

/** What of a long take tells how low its speaker's voice is, s. */
const SAMPLE = 45;
/** Taken along on both sides of a sentence at most, s; never more than half of the way to the next. */
const AROUND = { before: 0.2, after: 0.25 };
/** What is so short and beyond a rest is not of the sentence, s; the rest is longer by what is kept of it (pauses.ts). */
const [SCRAP, REST] = [0.22, 0.15];
/** A peak that is lower than this part of full scale is silence: −50 dB. */
const SILENT = 104;

export const isSilent = ({ samples }: Recording): boolean =>
  samples.every((sample) => Math.abs(sample) < SILENT);

/** What else may be said of a sentence, by its number. */
export interface Asked {
  /** By another voice, of one that seems to be another; undefined where it cannot, word for word. */
  other(number: number): Promise<Speech | undefined>;
  /** What the sentence was when it was recorded, where it was edited since. */
  before(number: number): Promise<(Speech & { text: string }) | undefined>;
}
const NOBODY: Asked = { other: async () => undefined, before: async () => undefined };

/** One for each of `known`: the sentences as a voice says them, in their order. */
export async function alignTake(
  known: readonly Speech[],
  take: Recording,
  trust: Trust,
  asked: Asked = NOBODY,
): Promise<Heard[]> {
  const voices = known.map((one) => featuresOf(spectraOf(one)));
  const spectra = spectraOf(take);
  const stretch = stretchIn(voices, spectra);
  const features = featuresOf(spectra, stretch);
  const { found } = findSentences(voices, features);
  const spans = spansOf(found, features, take.samples.length / take.sampleRate);
  const heard: Heard[] = [];
  for (const [i, speech] of known.entries()) {
    const span = spans[i];
    if (!span) {
      heard.push({ state: 'absent' });
      continue;
    }
    const part = slice(take, span);
    const { words, ...distances } = judgeWords(speech, part, stretch);
    let unlike = unlikeWords(distances, speech.words, trust);
    const other = unlike.length > 0 ? await asked.other(i) : undefined;
    if (other?.words.length === words.length)
      unlike = unlikeBoth(unlike, distances, judgeWords(other, part), trust);
    const was = unlike.length === 0 ? await asked.before(i) : undefined;
    if (was && !isNearer(distances, alignWords(was, part, stretch)))
      heard.push({ state: 'edited', was: was.text });
    else if (unlike.length === 0) heard.push(inTake(span, words));
    else heard.push({ state: 'differs', words: unlike.length < words.length ? unlike : [] });
  }
  return heard;
}

interface Span {
  start: number;
  end: number;
}

const inTake = ({ start, end }: Span, words: Speech['words']): Heard => ({
  ...{ state: 'fits', start: round(start), end: round(end) },
  words: words.map((word) => ({ start: round(start + word.start), end: round(start + word.end) })),
});

/** Seconds of the take, with a little of what is around each. */
function spansOf(found: readonly (Found | undefined)[], features: Features, seconds: number) {
  const spans = found.map((one) => one && timesOf(one, features));
  return spans.map((span, i): Span | undefined => {
    if (!span) return undefined;
    const before = spans.slice(0, i).findLast((one) => one)?.end ?? 0;
    const after = spans.slice(i + 1).find((one) => one)?.start ?? seconds;
    return {
      start: span.start - Math.min(AROUND.before, Math.max(0, span.start - before) / 2),
      end: span.end + Math.min(AROUND.after, Math.max(0, after - span.end) / 2),
    };
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

function timesOf(found: Found, { times }: Features): Span {
  const timeAt = (frame: number) => times[frame] ?? 0;
  let { from, until } = found;
  for (let frame = found.from + 1; frame < found.until; frame++) {
    if (timeAt(frame) - timeAt(frame - 1) < REST) continue;
    // Of the sentence before, or of the next one.
    if (timeAt(frame - 1) - timeAt(found.from) < SCRAP) from = frame;
    else if (timeAt(found.until - 1) - timeAt(frame) < SCRAP) until = Math.min(until, frame);
  }
  return { start: timeAt(from) - HOP / 2, end: timeAt(until - 1) + HOP / 2 };
}

const slice = ({ samples, sampleRate }: Recording, { start, end }: Span): Recording => ({
  samples: samples.subarray(
    Math.max(0, Math.round(start * sampleRate)),
    Math.round(end * sampleRate),
  ),
  sampleRate,
});

/** To a tenth of a millisecond. */
const round = (seconds: number): number => Math.round(seconds * 10_000) / 10_000;
