/** What is handed out: a key, and what it is made of, by its hash in the shared store. Checked by these on arrival. */
import { z } from 'zod';
import { FLITE_VOICES, NEURAL_VOICES } from '../document/schema';
import { FORMAT_NAMES } from '../format';
import type { Line } from '../narration/schema';
import { struckSchema } from '../scene/define';
import { timelineSchema } from '../timeline/schema';

/** Name of an entry of the store. */
const key = z.string().regex(/^[0-9a-f]{32}$/);
/** SHA-256 of a blob. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const ms = z.int().nonnegative();

export const KINDS = ['speak', 'sound', 'draw'] as const;

export const jobSchema = z.strictObject({
  kind: z.enum(KINDS),
  key,
  /** What it is made of. */
  input: hash,
  /** Names it for people. */
  label: z.string().max(200),
});
export type Job = z.infer<typeof jobSchema>;
export type JobKind = Job['kind'];

/** A picture beside the document, by the name that the scene has for it. */
const pictureSchema = z.strictObject({
  src: z.string().max(1000),
  hash,
  /** Of its name, e.g. `svg`: what it is read as. */
  ending: z.string().regex(/^[a-z0-9]{1,5}$/),
});

/** The document's own kinds: their program, which runs where it is allowed to, and what of it is in keys. */
const ownSchema = z.strictObject({
  script: hash,
  codes: z.array(z.tuple([z.string(), key])),
});

/** A scene in a format. */
export const drawSchema = z.strictObject({
  /** Of that scene alone. */
  timeline: timelineSchema.extend({ scenes: timelineSchema.shape.scenes.length(1) }),
  format: z.enum(FORMAT_NAMES),
  captions: z.boolean(),
  pictures: z.array(pictureSchema),
  /** What the document shows in letters that not every font has. */
  shown: z.string(),
  /** CSS of the document's own, which lies under every scene. */
  ownStyle: z.string(),
  own: ownSchema.optional(),
});
export type DrawInput = z.infer<typeof drawSchema>;

const count = z.int().nonnegative();
const lineSchema: z.ZodType<Line> = z.strictObject({
  text: z.string(),
  words: z.array(z.strictObject({ text: z.string(), spoken: z.array(z.string()) })),
  paragraph: count,
  voice: z.string().optional(),
  speaker: z.string().optional(),
  terms: z.array(z.strictObject({ term: count, word: count, part: z.number().optional() })),
  marks: z.array(z.number()),
  struck: z.array(struckSchema).optional(),
  pauseMs: z.number().optional(),
  waitMs: z.number().optional(),
});

/** Sentences of one voice, each with the key of its clip. */
export const speakSchema = z.strictObject({
  voice: z.strictObject({ name: z.enum([...NEURAL_VOICES, ...FLITE_VOICES]), pace: z.number() }),
  lexicon: z.record(z.string(), z.string()),
  lines: z.array(z.strictObject({ key, line: lineSchema })).min(1),
});
export type SpeakInput = z.infer<typeof speakSchema>;

const laid = z.array(z.strictObject({ clip: key, startMs: ms, durationMs: ms }));
/** The sound of a scene, of clips that lie in the store. */
export const soundSchema = z.strictObject({
  scene: z.strictObject({ durationMs: ms, sounds: laid, films: laid.optional() }),
});
export type SoundInput = z.infer<typeof soundSchema>;

/** What a worker tells of a job. */
export const toldSchema = z.strictObject({
  id: z.string().max(80),
  worker: z.string().max(80),
  state: z.enum(['begun', 'progress', 'done', 'refused', 'left']),
  /** Pictures so far. */
  done: z.number().optional(),
  reason: z.string().max(2000).optional(),
});
export type Told = z.infer<typeof toldSchema>;

/** The same key is the same job, whoever asks for it. */
export const idOf = ({ kind, key }: Pick<Job, 'kind' | 'key'>): string => `${kind}-${key}`;

/** Thrown by a worker that would make it otherwise: another may not. */
export class Refusal extends Error {}
