/** What measuring finds, as it is kept. */
import { z } from 'zod';

/** The text of a stage that fits least: by how many px it does not, and how; and how many others do not fit. */
const excessSchema = z.strictObject({
  text: z.string(),
  px: z.number(),
  how: z.enum(['bottom', 'top', 'left', 'right', 'cut', 'over', 'torn']),
  others: z.int(),
});
export type Excess = z.infer<typeof excessSchema>;

/** What is wrong with a stage: a picture cannot be shown, or texts do not fit. */
const faultSchema = z.union([z.literal('picture'), excessSchema]);
export type Fault = z.infer<typeof faultSchema>;

/** Null where all fits. */
export const foundSchema = faultSchema.nullable();
