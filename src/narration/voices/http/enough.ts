/** Whether a sound can be the sentence: what is kept for ever is looked at first. */
import { Failure } from '../../../failure';
import type { Recording } from '../../../sound/recording';
import type { Line } from '../../schema';
import { estimateWords } from '../silent';
import { speakingSpans } from '../times/estimate';

/** Of the time that a voice takes: nobody speaks so fast. */
const LEAST = 0.25;
/** Of full scale: nothing that is heard. */
const SILENT = 33;
const LONGEST_SHOWN = 60;

/** Throws a Failure where it is silence, or too short for its words. */
export function checkSaid(line: Line, recording: Recording, service: string): void {
  const { samples } = recording;
  const wanted = (estimateWords(line.words, 1).at(-1)?.end ?? 0) * LEAST;
  const isSilent = !samples.some((sample) => Math.abs(sample) > SILENT);
  const spoken = isSilent
    ? 0
    : speakingSpans(recording).reduce((sum, { start, end }) => sum + end - start, 0);
  if (!isSilent && spoken >= wanted) return;
  const { text } = line;
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  const what = isSilent ? 'nothing that can be heard' : `no more than ${spoken.toFixed(1)} seconds`;
  throw new Failure(
    `The voice of ${service} said ${what} for "${shown}".`,
    'run the command again; if it says the same, name another model or voice, or write the sentence otherwise.',
  );
}
