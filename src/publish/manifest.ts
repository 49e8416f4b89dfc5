/** The proof that goes with a publication: its files, what made them, and what was measured. */
import { z } from 'zod';
import { ownSceneSchema } from '../narration/takes/told';
import { captionLines } from '../timeline/captions';
import type { Timeline } from '../timeline/schema';

export const MANIFEST = 'manifest.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Relative to the folder, with `/`, and inside it. */
const inside = z
  .string()
  .refine((file) => !/^\/|\\|^[A-Za-z]:/.test(file))
  .refine((file) => file.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));

export const manifestSchema = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  /** SHA-256 of the document's text. */
  document: hash,
  /** Versions, by name. */
  tools: z.record(z.string(), z.string()),
  files: z.array(z.strictObject({ path: inside, bytes: z.int().nonnegative(), sha256: hash })),
  videos: z.array(
    z.strictObject({
      path: inside,
      durationMs: z.int(),
      frames: z.int(),
      width: z.int(),
      height: z.int(),
      chapters: z.int(),
      integratedLufs: z.number().nullable(),
      truePeakDbtp: z.number().nullable(),
    }),
  ),
  /** Scenes in which the author's own voice is heard; absent where there are none. */
  takes: z.array(ownSceneSchema).optional(),
  captions: z.strictObject({
    count: z.int(),
    mostLines: z.int(),
    longestLine: z.int(),
    /** Characters a second. */
    fastest: z.number(),
    shortestMs: z.int(),
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Undefined when the text is no manifest. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function captionStatistics({ scenes }: Timeline): Manifest['captions'] {
  const captions = scenes.flatMap(({ captions }) => captions);
  const lines = captions.map(captionLines);
  const heldMs = captions.map(({ startMs, endMs }) => endMs - startMs);
  const speeds = lines.map((line, i) => (line.join(' ').length * 1000) / (heldMs[i] ?? 1));
  return {
    count: captions.length,
    mostLines: Math.max(0, ...lines.map((line) => line.length)),
    longestLine: Math.max(0, ...lines.flat().map(({ length }) => length)),
    fastest: Math.round(Math.max(0, ...speeds) * 10) / 10,
    shortestMs: captions.length > 0 ? Math.min(...heldMs) : 0,
  };
}
