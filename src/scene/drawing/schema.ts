/** A number of the text as a picture: what is drawn to scale, what is set large, and the words around it. */
import { z } from 'zod';

const amount = z.strictObject({
  value: z.number(),
  /** With its unit, as it stands beside the drawing. */
  text: z.string(),
  label: z.string(),
});
export type Amount = z.infer<typeof amount>;

const crowd = z.strictObject({
  form: z.literal('crowd'),
  of: z.enum(['people', 'things']),
  lit: z.int().nonnegative(),
  all: z.int().positive(),
  /** How many each figure stands for. */
  each: z.int().positive(),
});
const percent = z.strictObject({ form: z.literal('percent'), value: z.number() });
/** Two amounts of one unit, in the order of the sentence; `lit` is the one that it is about. */
const bars = z.strictObject({
  form: z.literal('bars'),
  amounts: z.array(amount),
  lit: z.int().nonnegative(),
});
const areas = bars.extend({ form: z.literal('areas') });
/** Something that happens `times` in each `per`, for `count` of `unit`. */
const calendar = z.strictObject({
  form: z.literal('calendar'),
  per: z.enum(['day', 'week', 'month']),
  unit: z.enum(['day', 'week', 'month']),
  times: z.int().positive(),
  count: z.int().positive(),
});
const years = z.strictObject({
  form: z.literal('years'),
  /** `at`: in years, with a fraction for months and days; `text`: as it is set large; `words`: what happened. */
  dates: z.array(z.strictObject({ at: z.number(), text: z.string(), words: z.string() })),
});

export const pictureSchema = z.discriminatedUnion('form', [
  crowd,
  percent,
  bars,
  areas,
  calendar,
  years,
]);
export type Picture = z.infer<typeof pictureSchema>;
export type PictureOf<F extends Picture['form']> = Extract<Picture, { form: F }>;

export const drawingSchema = z.strictObject({
  picture: pictureSchema,
  /** The number in figures. Empty where the picture says each of several. */
  figure: z.string(),
  /** "about", "at least", "up to", as written before it. */
  hedge: z.string().optional(),
  /** What the sentence says around it. */
  words: z.string(),
});
export type Drawing = z.infer<typeof drawingSchema>;
