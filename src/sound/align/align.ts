/** When the words of a recording are said, by a voice that said the same and is known word by word. */
import type { Recording, Speech } from '../recording';
import { type Doubts, doubtsOf, type Frames } from './doubt';
import { type Features, featuresOf, thin } from './features';
import { type Spectra, spectraOf } from './spectra';
import { type Warped, warp } from './warp';

/** How a speaker's throat may be beside that of the voice: men beside a woman's voice are near 0.76. */
export const STRETCHES = [0.7, 0.76, 0.82, 0.88, 0.94, 1, 1.08, 1.16];

export interface Alignment {
  /** A time for each of the known words, seconds from the start of the recording, in order and within it. */
  words: Speech['words'];
  /** How far it is from the voice (warp.ts), over all and for each word. */
  cost: number;
  costs: number[];
}

/** With what tells for each word that it is left out, or that something is said before it (doubt.ts). */
export type Judged = Alignment & Doubts;

/** Frames that are looked at as one where the throat is searched for. */
const TOGETHER = 3;

/** The stretch at which the recording is nearest to the voice. */
function stretchOf(voice: Features, take: Spectra): number {
  const known = thin(voice, TOGETHER);
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (const stretch of STRETCHES) {
    const { cost } = warp(known, thin(featuresOf(take, stretch), TOGETHER));
    if (cost < least) [best, least] = [stretch, cost];
  }
  return best;
}

/** Best when both are without long silences at their ends. */
export function alignWords(known: Speech, recording: Recording, stretch?: number): Alignment {
  const [voice, take] = featuresOfBoth(known, recording, stretch);
  return alignFeatures(known, voice, take);
}

/** The same where it is asked, too, whether these words are said. */
export function judgeWords(known: Speech, recording: Recording, stretch?: number): Judged {
  const [voice, take] = featuresOfBoth(known, recording, stretch);
  return {
    ...alignFeatures(known, voice, take),
    ...doubtsOf(voice, take, framesOf(known, voice)),
  };
}

function featuresOfBoth(known: Speech, recording: Recording, stretch?: number) {
  const [voice, spectra] = [featuresOf(spectraOf(known)), spectraOf(recording)];
  return [voice, featuresOf(spectra, stretch ?? stretchOf(voice, spectra))] as const;
}

function alignFeatures(known: Speech, voice: Features, take: Features): Alignment {
  const warped = warp(voice, take);
  return { ...placeWords(known, voice, take, warped), cost: warped.cost };
}

/** Where each word of the voice lies in its frames, one frame at least. */
const framesOf = ({ words }: Speech, voice: Features): Frames[] =>
  words.map(({ start, end }) => {
    const from = frameAt(voice, start);
    return { from, until: Math.max(from + 1, frameAt(voice, end)) };
  });

/** The words of the voice, where they are in the take. */
function placeWords(
  { words }: Speech,
  voice: Features,
  take: Features,
  { earliest, latest, apart }: Warped,
): Pick<Alignment, 'words' | 'costs'> {
  const timeOf = (frame: number): number => take.times[Math.round(frame)] ?? 0;
  const middle = (frame: number): number =>
    timeOf(((earliest[frame] ?? 0) + (latest[frame] ?? 0)) * 0.5);
  let reached = 0;
  const costs: number[] = [];
  const placed = words.map(({ start, end }) => {
    const [first, last] = [frameAt(voice, start), frameAt(voice, end)];
    const own = apart.subarray(first, Math.max(first + 1, last));
    costs.push(own.reduce((sum, value) => sum + value, 0) / own.length);
    const from = Math.max(reached, middle(first));
    const until = Math.max(from, middle(last));
    reached = from;
    return { start: from, end: until };
  });
  return { words: placed, costs };
}

/** The frame that is nearest to a time. */
export function frameAt({ times, frames }: Features, time: number): number {
  let [low, high] = [0, frames - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  const before = times[low - 1];
  return before !== undefined && time - before < (times[low] ?? 0) - time ? low - 1 : low;
}
