/** A sample of each voice that is on this machine, to choose by ear. */
import path from 'node:path';
import { writeAtomic } from '../cache/atomic';
import { openVoice, voicesHere } from '../narration/voice';
import { linesOf, packWave, sayAloud } from './sample';

/** A number, money, a question, and what is often said wrong. */
const TEXT =
  'One document becomes two things. In 2019 a trial of 96 adults cost $1.5 million. Did it help? The answer is no.';

/** Writes `<voice>.wav` of each into the folder, the best first. */
export async function writeSamples(
  folder: string,
  { onWritten, signal }: { onWritten(file: string): void; signal?: AbortSignal },
): Promise<void> {
  for (const name of voicesHere()) {
    signal?.throwIfAborted();
    const voice = openVoice({ voice: { name, pace: 1 }, lexicon: {} });
    const speech = await sayAloud(linesOf(TEXT), voice, { signal });
    if (!speech) continue;
    const file = path.join(folder, `${name}.wav`);
    await writeAtomic(file, packWave(speech));
    onWritten(file);
  }
}
