/** THE SEAM: all that deck, video and publish know. Whole ms; times inside a scene count from its own start. */
import { z } from 'zod';
import { metaSchema, spokenBySchema } from '../document/schema';
import { struckSchema } from '../scene/define';
import { richSchema } from '../scene/inline';
import { sceneSchema } from '../scene/schema';

const ms = z.int().nonnegative();

/**
 * One caption: at most two lines (caption-rules.ts); `words` in reading order, each on its line (0 or 1). `shown`: its words
 * stand on the stage, so it is not laid over them.
 */
export const captionSchema = z.strictObject({
  startMs: ms,
  endMs: ms,
  shown: z.literal(true).optional(),
  /** Who speaks, where it is somebody with a name. */
  speaker: z.string().optional(),
  words: z.array(
    z.strictObject({
      text: z.string(),
      /** It names who begins to speak, and is not said. */
      names: z.literal(true).optional(),
      /** It is struck, and not said. */
      struck: z.literal(true).optional(),
      startMs: ms,
      endMs: ms,
      line: z.union([z.literal(0), z.literal(1)]),
      /** On a narrow canvas, where that is another. */
      narrow: z.union([z.literal(0), z.literal(1)]).optional(),
      /** Nothing stands between it and the word before: scripts without spaces. */
      joined: z.literal(true).optional(),
    }),
  ),
});
export type Caption = z.infer<typeof captionSchema>;

/** One spoken sentence, laid on the scene's time. */
export const timedLineSchema = z.strictObject({
  /** As written. */
  text: z.string(),
  startMs: ms,
  endMs: ms,
  /** Which paragraph of the scene's narration it is from, 0-based. */
  paragraph: z.int().nonnegative(),
  /** What is shown struck in it. */
  struck: z.array(struckSchema).optional(),
  /** Steps that begin while it is said, 1-based, each `at` the letter of `text` (UTF-16) where its word begins; at its end when no word follows. */
  steps: z.array(z.strictObject({ step: z.int().positive(), at: z.int().nonnegative() })),
});
export type TimedLine = z.infer<typeof timedLineSchema>;

export const timedSceneSchema = z.strictObject({
  scene: sceneSchema,
  /** On the whole timeline; a multiple of 100 ms, as is the duration. */
  startMs: ms,
  durationMs: ms,
  /** Set when every frame is a picture of its own: a view of the document's own draws by time. */
  everyFrame: z.literal(true).optional(),
  /** When steps 1, 2, … begin, ascending. */
  steps: z.array(z.strictObject({ startMs: ms })),
  /** What is said, sentence by sentence; a paragraph in which nothing can be said has none. */
  lines: z.array(timedLineSchema),
  captions: z.array(captionSchema),
  /** Clips by key, laid at their times. */
  sounds: z.array(z.strictObject({ clip: z.string(), startMs: ms, durationMs: ms })),
  /** The sounds of films by key, when they begin, and how long they are heard. */
  films: z.array(z.strictObject({ clip: z.string(), startMs: ms, durationMs: ms })).optional(),
});
export type TimedScene = z.infer<typeof timedSceneSchema>;

/** A source: its number in order of first citation, its short form for the stage, its whole text for the list. */
export const referenceSchema = z.strictObject({
  id: z.string(),
  number: z.int().positive(),
  short: z.string(),
  text: richSchema,
});
export type Reference = z.infer<typeof referenceSchema>;

/** Of the shape: an earlier build's timeline is read only when it has this one. */
export const TIMELINE_VERSION = 2;

export const timelineSchema = z.strictObject({
  version: z.literal(TIMELINE_VERSION),
  /** Name of the document: the folder under `out/` and `public/`, and the composition's id. */
  name: z.string(),
  meta: metaSchema
    .omit({ icons: true, voices: true, lexicon: true, formats: true, narration: true, takes: true })
    .extend({ voice: spokenBySchema }),
  durationMs: ms,
  scenes: z.array(timedSceneSchema),
  references: z.array(referenceSchema),
  /** CSS that its author lays over the theme. */
  style: z.string().optional(),
});
export type Timeline = z.infer<typeof timelineSchema>;
