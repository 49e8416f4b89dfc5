/** The keys of a fence named `chart`. Its data are read by data.ts, number by number. */
import { z } from 'zod';
import { parseYaml, type Yaml } from '../../document/yaml';
import { nearest } from '../../problem/nearest';
import { FORMS } from './schema';

const label = z.union([z.string(), z.number()]).transform(String);

/** What an author writes. */
export const chartFenceSchema = z.strictObject({
  type: z.string().min(1),
  unit: z.string().default(''),
  x: z.string().default(''),
  y: z.string().default(''),
  max: z.number().optional(),
  labels: z.array(label).optional(),
  /** `{label: number}`, `{name: [numbers]}` with `labels`, a list of numbers, or the name of a file. */
  data: z.unknown().refine((value) => value !== undefined && value !== null),
  /** Of a file: the columns that are drawn, the one with the labels first. */
  columns: z.array(label).optional(),
  /** Of a histogram. */
  bins: z.int().min(2).max(40).optional(),
  /** Of small multiples. */
  of: z.enum(['bar', 'line', 'area']).optional(),
  note: z.strictObject({ at: label, in: label.optional(), text: z.string().min(1) }).optional(),
});
export type Fence = z.infer<typeof chartFenceSchema>;

/** What each key must be, in the reader's words. */
const WANTED = {
  type: `one of ${FORMS.join(', ')}`,
  unit: 'text',
  x: 'text',
  y: 'text',
  max: 'a number',
  labels: 'a list of texts or numbers',
  data: 'a number, or a list of numbers, for each label, or the name of a .csv file',
  columns: 'a list of names of columns',
  bins: 'a whole number from 2 to 40',
  of: 'bar, line or area',
  note: '"at:" with a label, and "text:"',
} satisfies Record<keyof Fence, string>;

export const wantedType = WANTED.type;

export interface FenceRead {
  fence: Fence;
  yaml: Yaml;
}

/** Line 1 is the first one inside of the fence. */
export function parseFence(text: string): FenceRead | { problem: string } {
  const yaml = parseYaml(text, 1);
  const [error] = yaml.errors;
  if (error) return { problem: error.reason };
  const value: unknown = yaml.tree.toJS({ mapAsMap: true });
  if (!(value instanceof Map)) return { problem: 'it is empty, or not "key: value" lines' };
  const note: unknown = value.get('note');
  const plain = {
    ...Object.fromEntries(value),
    ...(note instanceof Map && { note: Object.fromEntries(note) }),
  };
  const read = chartFenceSchema.safeParse(plain);
  if (read.success) return { fence: read.data, yaml };
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys' && issue.path.length === 0)
    return { problem: unknownKey(issue.keys[0] ?? '') };
  const key = String(issue?.path[0]) as keyof typeof WANTED;
  return { problem: value.has(key) ? `"${key}" must be ${WANTED[key]}` : `it has no "${key}"` };
}

function unknownKey(key: string): string {
  const known = nearest(key, Object.keys(WANTED));
  return `it has an unknown key "${key}"${known ? `; did you mean "${known}"?` : ''}`;
}
