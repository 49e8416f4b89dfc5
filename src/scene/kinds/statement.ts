/** Prose only: a heading, and key lines that appear at their words. staging/ finds them in what is said. */
import { z } from 'zod';
import { defineScene } from '../define';
import { drawingSchema } from '../drawing/schema';
import { iconSchema } from '../icon/schema';
import { reportLeft, shownNodes } from '../item';

const partSchema = z.strictObject({
  ...{ piece: z.int(), start: z.int().nonnegative(), end: z.int().nonnegative() },
});

/** A line in the pieces that come one after the other: one, or those of a sentence that stands whole. Offsets count in their piece. */
export const keyLineSchema = z.strictObject({
  pieces: z.array(z.string()),
  /** The few words that carry it. */
  accents: z.array(partSchema),
  /** Words among them that are shown struck, and not said. */
  struck: z.array(partSchema).optional(),
  /** Captions stand below it, of what is said while it stands and is not all in it. Of a sentence in pieces. */
  captioned: z.literal(true).optional(),
  /** It goes on with the sentence of the line before. */
  rest: z.literal(true).optional(),
  /** What is drawn behind it. */
  icon: iconSchema.optional(),
  /** Who says it, by name. */
  speaker: z.string().optional(),
  /** The number that it says, drawn in its place: each piece is a step of the drawing. */
  drawing: drawingSchema.optional(),
});
export type KeyLine = z.infer<typeof keyLineSchema>;

const schema = z.object({
  /** Few short lines stand together beside the heading; others take turns on the stage. */
  form: z.enum(['together', 'turns']),
  lines: z.array(keyLineSchema),
});

const NOTHING: z.infer<typeof schema> = { form: 'together', lines: [] };

export const statement = defineScene({
  kind: 'statement',
  schema,
  read(section, tools) {
    reportLeft(shownNodes(section), tools, 'statement');
    return { fields: NOTHING, steps: [] };
  },
});
