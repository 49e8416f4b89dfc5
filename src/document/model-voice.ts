/** A voice on this machine that the user brings, as front matter has it: `voice: {sherpa: voices/thorsten, speaker: 2}`. */
import { z } from 'zod';

export interface ModelVoice {
  /** Where its files lie: as written, and absolute once the document is read (narration/voices/home.ts). */
  folder: string;
  /** Who of several, by number or by name. */
  speaker?: number | string;
}

/** As it is written. */
export const modelVoiceSchema = z.strictObject({
  sherpa: z.string().trim().min(1),
  speaker: z.union([z.int().nonnegative(), z.string().trim().min(1)]).optional(),
  pace: z.number().min(0.5).max(2).default(1),
});
export const MODEL_KEYS = modelVoiceSchema.keyof().options;

export const isModel = (value: unknown): boolean =>
  value instanceof Object && Object.hasOwn(value, 'sherpa');
