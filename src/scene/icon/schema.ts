/** An icon as scenes carry it: what is drawn of it is in the scene, so that pages hold no more than they show. */
import { z } from 'zod';

export const iconSchema = z.strictObject({
  name: z.string(),
  /** Strokes on a grid of 24: the `d` of each path. */
  paths: z.array(z.string()),
});
export type Icon = z.infer<typeof iconSchema>;
