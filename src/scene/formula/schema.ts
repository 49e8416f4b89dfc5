/** A formula: how it is set, read and said. */
import { z } from 'zod';

export const formulaSchema = z.strictObject({
  /** As it was written. */
  tex: z.string(),
  /** A `math` element, cleaned; empty where it could not be set: then `tex` is shown. */
  mathml: z.string(),
  /** In plain letters, e.g. `E = mc²`. */
  text: z.string(),
  /** In words, e.g. `E equals m c squared`; empty where they are not known. */
  spoken: z.string(),
  /** How much room it takes, em of its type size, where it may be wider than a line or is higher than one. */
  room: z.strictObject({ width: z.number(), height: z.number() }).optional(),
});
export type Formula = z.infer<typeof formulaSchema>;

/** What stands in one line; sizes in em of the type size, estimated. */
export const partSchema = z.strictObject({
  mathml: z.string(),
  width: z.number(),
  height: z.number(),
});
export type Part = z.infer<typeof partSchema>;

/** A line of a derivation; its cells line up with those of the others, by turns at their right and at their left. */
export const rowSchema = z.strictObject({
  cells: z.array(z.string()),
  text: z.string(),
  spoken: z.string(),
});
export type Row = z.infer<typeof rowSchema>;
