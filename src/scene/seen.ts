/** A scene as another one shows it again, small: without what is said and noted, so that an edit to that draws nothing again. */
import { z } from 'zod';
import type { Scene } from './schema';

/** Its kind and fields are those of a scene: schema.ts, which cannot be named here, checked it where it was made. */
export const seenSchema = z.looseObject({ kind: z.string(), id: z.string() });
export type Seen = z.infer<typeof seenSchema>;

/** No words of steps, sources or narration are left. */
export const seenOf = ({ steps, ...scene }: Scene): Seen => ({
  ...scene,
  ...{ narration: [], notes: [], refs: [], steps: steps.map(() => ({ text: '' })) },
});

export const sceneSeen = (seen: Seen): Scene => seen as unknown as Scene;
