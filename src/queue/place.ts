/** Which queue a job waits in: one for all who would make it the same, so that nobody else takes it. */
import { z } from 'zod';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { isFlite, voicesHere } from '../narration/voice';
import { installedVersion } from '../root';
import { type Maker, makerSchema } from '../video/maker';

/** What a worker, or a build, tells of itself. */
export const cardSchema = z.strictObject({
  name: z.string().max(80),
  /** What draws there; absent where no browser draws on a canvas. */
  maker: makerSchema.optional(),
  /** The queues that it takes jobs of, or hands jobs to. */
  queues: z.array(z.string().max(80)).max(40),
});
export type Card = z.infer<typeof cardSchema>;

export const drawPlace = (maker: Maker, isOwn: boolean): string =>
  `${isOwn ? 'own' : 'draw'}-${fingerprint(maker)}`;

/** Of a voice that every machine may have. */
export async function speakPlace(voice: string, store: Store): Promise<string> {
  const codes = [
    await codeHash('speaking', store),
    await codeHash(isFlite(voice) ? 'flite' : 'hibari', store),
  ];
  return `speak-${fingerprint({ codes, voice: isFlite(voice) ? 'flite' : voice })}`;
}

export const soundPlace = async (store: Store): Promise<string> =>
  `sound-${fingerprint({
    code: await codeHash('sound', store),
    encoder: installedVersion('@remotion/renderer') ?? '',
  })}`;

/** All that a machine takes. */
export async function placesHere(
  maker: Maker | undefined,
  runsOwn: boolean,
  store: Store,
): Promise<string[]> {
  const speaking = await Promise.all(voicesHere().map((voice) => speakPlace(voice, store)));
  const drawing = maker?.draw === 'web' ? [drawPlace(maker, false)] : [];
  const own = maker?.draw === 'web' && runsOwn ? [drawPlace(maker, true)] : [];
  return [...new Set([...speaking, await soundPlace(store), ...drawing, ...own])];
}
