/** What a chart holds, whatever its type: a table of labels and series, and what some types add to it. */
import { z } from 'zod';

export const FORMS = [
  ...(['bar', 'stacked', 'line', 'area', 'scatter'] as const),
  ...(['pie', 'range', 'slope', 'histogram', 'multiples'] as const),
] as const;
export type ChartForm = (typeof FORMS)[number];

export const seriesSchema = z.strictObject({
  name: z.string(),
  /** One for each label; null leaves a gap. */
  values: z.array(z.number().nullable()),
});
export type Series = z.infer<typeof seriesSchema>;

export const chartSchema = z.object({
  form: z.enum(FORMS),
  unit: z.string(),
  /** Titles of the axes. */
  x: z.string(),
  y: z.string(),
  /** Upper end of the value axis, when the author sets it. */
  max: z.number().optional(),
  labels: z.array(z.string()),
  /** Of points of `scatter` and ends of `range` two: where from, or across, and where to, or up. */
  series: z.array(seriesSchema),
  /** What a step reveals: a label's own mark, or a series. */
  reveal: z.enum(['bar', 'series']),
  /** `pie`: it is a ring. */
  hole: z.literal(true).optional(),
  /** `multiples`: what each of them is. */
  of: z.enum(['bar', 'line', 'area']).optional(),
  /** `histogram`: where its bins end, one more than labels. */
  edges: z.array(z.number()).optional(),
  /** `scatter`: which points belong together, in their order. */
  groups: z.array(z.strictObject({ name: z.string(), count: z.int().positive() })).optional(),
  /** Words at one of its points: the last step. */
  note: z.strictObject({ label: z.int(), series: z.int(), text: z.string() }).optional(),
});
export type ChartFields = z.infer<typeof chartSchema>;
