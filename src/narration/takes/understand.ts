/** What is said in the file of a take, held against a voice that says what should be: the slow part, which is kept. */
import { z } from 'zod';
import type { Store } from '../../cache/store';
import { RATE } from '../../sound/align/spectra';
import type { Recording } from '../../sound/recording';
import type { Voice } from '../schema';
import { estimateTimes } from '../voices/times/estimate';
import { alignTake, isSilent } from './align';
import { decodeTake } from './decode';
import type { Trust } from './fit';
import { type Known, readKnown, sayAll } from './reference';

const span = { start: z.number(), end: z.number() };
const saidSchema = z.strictObject({
  state: z.literal('fits'),
  /** Seconds of the take. */
  ...span,
  words: z.array(z.strictObject(span)),
});
/** Of a sentence, where in the take it is. */
export type Said = z.infer<typeof saidSchema>;
/**
 * `absent`: nothing like it is heard; `unread`: no voice here reads it; `differs`: numbers of the words that are others, none where all
 * are; `edited`: it says what the sentence was before. */
const heardSchema = z.discriminatedUnion('state', [
  saidSchema,
  z.strictObject({ state: z.literal('differs'), words: z.array(z.int()) }),
  z.strictObject({ state: z.literal('edited'), was: z.string() }),
  z.strictObject({ state: z.enum(['absent', 'unread']) }),
]);
export type Heard = z.infer<typeof heardSchema>;

export const understoodSchema = z.strictObject({
  state: z.enum(['heard', 'broken', 'silent']),
  /** One for each known sentence. */
  lines: z.array(heardSchema),
});
type Understood = z.infer<typeof understoodSchema>;

export async function understandTake(
  file: string,
  { known, before }: { known: readonly Known[]; before: readonly (Known | undefined)[] },
  how: { isNamed: boolean; isFluent: boolean; other: Voice },
  store: Store,
): Promise<Understood> {
  const take = await decodeTake(file, RATE, store.signal);
  if (!take || take.samples.length === 0) return { state: 'broken', lines: [] };
  if (isSilent(take)) return { state: 'silent', lines: [] };
  if (how.isNamed && known.some(({ isRead }) => !isRead)) return guess(known, take);
  const trust: Trust = how.isFluent ? (how.isNamed ? 'named' : 'text') : 'foreign';
  const read = known.filter(({ isRead }) => isRead);
  const speeches = await Promise.all(read.map((one) => readKnown(one, store)));
  const heard = await alignTake(speeches, take, trust, {
    async other(number) {
      const line = read[number]?.line;
      const [again] = line ? await sayAll([line], how.other, store) : [];
      return again?.isRead ? readKnown(again, store) : undefined;
    },
    async before(number) {
      const one = read[number];
      const was = one && before[known.indexOf(one)];
      return was?.isRead ? { ...(await readKnown(was, store)), text: was.line.text } : undefined;
    },
  });
  const lines = known.map((one): Heard => heard[read.indexOf(one)] ?? { state: 'unread' });
  return { state: 'heard', lines };
}

/** The one sentence of a file in letters that no voice here reads: taken as it is. */
function guess(known: readonly Known[], take: Recording): Understood {
  const end = take.samples.length / take.sampleRate;
  const lines = known.map(
    ({ line }): Heard => ({ state: 'fits', start: 0, end, words: estimateTimes(line, take) }),
  );
  return { state: 'heard', lines };
}
