/**
 * When words are said of which only the sound is known: Flite, which comes with lectern, reads the same, and the two are laid
 * upon each other. It reads other languages as badly as a foreigner, which is near enough; what is not in Latin letters it
 * cannot read.
 */
import { alignWords } from '../../../sound/align/align';
import type { Recording, Speech } from '../../../sound/recording';
import { trimSilence } from '../../../sound/trim';
import type { Line } from '../../schema';
import { openFlite } from '../flite';
import { estimateTimes, speakingSpans } from './estimate';
import { inOrder, outsidePauses } from './order';

type Span = Speech['words'][number];

/**
 * 12 to 24 ms off in the mean, against times that are known, of a Piper voice, heart and two of Flite; heart as the reader is 19
 * to 28 off, letters 81 to 97. In German, French and Spanish it is 19 to 37 off, letters 89 to 122.
 */
const reader = openFlite({ name: 'slt', pace: 1, lexicon: {} });
/** Left around what is said, s. */
const AROUND = { before: 0.04, after: 0.1 };

/** Of one line: `words[i]` is when `line.words[i]` is said, in order, within the sound. */
export type Listen = (line: Line, recording: Recording) => Promise<Span[]>;

export const listen: Listen = async (line, recording) => {
  const { samples, sampleRate } = recording;
  const seconds = samples.length / sampleRate;
  if (reader.unspeakable(line).length > 0) return inOrder(estimateTimes(line, recording), seconds);
  const spans = speakingSpans(recording);
  const from = Math.max(0, (spans[0]?.start ?? 0) - AROUND.before);
  const until = Math.min(seconds, (spans.at(-1)?.end ?? seconds) + AROUND.after);
  const spoken = samples.slice(Math.round(from * sampleRate), Math.round(until * sampleRate));
  const known = trimSilence(await reader.speak(line));
  const { words, cost } = alignWords(known, { samples: spoken, sampleRate });
  // More than twice as long or as short: a song, perhaps.
  if (!Number.isFinite(cost)) return inOrder(estimateTimes(line, recording), seconds);
  const moved = words.map(({ start, end }) => ({ start: start + from, end: end + from }));
  return inOrder(outsidePauses(moved, spans), seconds);
};
