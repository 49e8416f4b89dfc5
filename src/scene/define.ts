/** How a kind of scene is declared: the same for the built-in kinds and for a document's own. */
import type { Code as CodeNode, Image, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { GROUNDS } from '../document/nodes';
import type { Document, Section } from '../document/schema';
import type { Code, messages } from '../problem/messages';
import type { Formulas } from './formula/open';
import { iconSchema } from './icon/schema';
import type { Picture } from './image/schema';
import { type Rich, richSchema } from './inline';
import type { Fate } from './ledger';
import type { MapAsked, Mapped } from './map/schema';

/** Words that are shown struck, and not said, with the spaces that part them from the rest: they stand before `at`. */
export const struckSchema = z.strictObject({ at: z.int().nonnegative(), text: z.string() });
export type Struck = z.infer<typeof struckSchema>;

/** A spoken paragraph: plain text, with offsets (in UTF-16 units) of bold phrases, of `[step]` marks and of pauses. */
export const spokenSchema = z.strictObject({
  text: z.string(),
  /** Who says it, where that is not the document's voice: a name of `voices`, or of a voice (document/names.ts). */
  voice: z.string().optional(),
  /** What the person is called who says it, in captions and beside the text. */
  speaker: z.string().optional(),
  /** Its number is drawn because its author says so, or none is. */
  drawn: z.boolean().optional(),
  /** `icon`: what is drawn with one. */
  terms: z.array(z.strictObject({ start: z.int(), end: z.int(), icon: iconSchema.optional() })),
  marks: z.array(z.int()),
  struck: z.array(struckSchema).optional(),
  /** `[pause 1.5s]`: how long the voice rests before what stands at `at`. */
  pauses: z.array(z.strictObject({ at: z.int(), ms: z.int() })).optional(),
  /**
   * What is said otherwise than it is written, formulas first of all: where it stands in the text, and the words that say it;
   * left out where there is none. `given`: in the author's own words or sounds, `[GABA](say:gabba)`.
   */
  formulas: z
    .array(
      z.strictObject({
        ...{ start: z.int(), end: z.int(), spoken: z.string() },
        given: z.literal(true).optional(),
      }),
    )
    .optional(),
});
export type Spoken = z.infer<typeof spokenSchema>;

/**
 * One reveal. `text` is what it shows, for finding the sentence that speaks of it; `term` is the number of the bold phrase
 * that it waits for. `whole`: its sentence stands on the stage word for word, so that no caption repeats it.
 */
export const stepSchema = z.strictObject({
  text: z.string(),
  term: z.int().optional(),
  whole: z.literal(true).optional(),
});
export type Step = z.infer<typeof stepSchema>;

/** Which of the items of a list. */
export const ordinalSchema = z.strictObject({ number: z.int().positive(), of: z.int().positive() });
export type Ordinal = z.infer<typeof ordinalSchema>;

/** A logo and a few words beside it. */
export const markSchema = z.strictObject({
  logo: z.strictObject({ src: z.string(), width: z.number(), height: z.number() }).optional(),
  footer: z.string().optional(),
});
export type Mark = z.infer<typeof markSchema>;

/** What every scene has, whatever its kind. No places, indexes or absolute times: an edit elsewhere must not change it. */
export const sceneBaseSchema = z.object({
  id: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** It opens an act. */
  act: z.literal(true).optional(),
  /** What it stands on, where its author says so. */
  ground: z.enum(GROUNDS).optional(),
  /** Its heading stands there from the scene before; it stays for the next one. */
  continues: z.literal(true).optional(),
  goesOn: z.literal(true).optional(),
  /** One before it, of the same section, has the same heading: it stands small. */
  again: z.literal(true).optional(),
  /** It speaks of one item of a list, and is called by it. */
  item: ordinalSchema.optional(),
  heading: richSchema,
  narration: z.array(spokenSchema),
  notes: z.array(z.string()),
  /** Ids of the references that the scene cites, in order. */
  refs: z.array(z.string()),
  /** What only points elsewhere, at its foot: nobody says it. Left out where there is none. */
  pointers: z.array(richSchema).optional(),
  /** What its publisher has on every scene. */
  mark: markSchema.optional(),
  /** Its long words, with soft hyphens where they may be parted; left out where there are none. */
  hyphenated: z.array(z.string()).optional(),
  steps: z.array(stepSchema),
});
export type SceneBase = z.infer<typeof sceneBaseSchema>;

/** What a file of data beside the document holds, or why it cannot be read; `meant` is one that is there. */
export type DataFile =
  | { text: string }
  | { why: 'gone'; meant: string | undefined }
  | { why: 'outside' | 'large' | 'empty' };

/** What a reader may ask for. Every problem is reported at the place of a Markdown node. */
export interface Tools {
  document: Document;
  /** Rich text of a node's phrasing content; unsafe links and unknown references are reported and dropped. */
  rich(nodes: readonly PhrasingContent[]): Rich;
  /** The plain words of a node. */
  plain(node: Nodes): string;
  /** A picture inside the document's folder; undefined when there is none to be shown, which is reported. Sizes in px. */
  image(node: Image): { src: string; alt: string; width: number; height: number } | undefined;
  /** The same; of one that cannot be shown, why, and the words that stand in its place. */
  picture(node: Image): Picture;
  /** The same of an image that names a video; `heard` where its sound is asked for. */
  video(node: Image, heard?: boolean): Promise<Picture>;
  /** A file of data inside the document's folder. */
  data(name: string): DataFile;
  /** Countries and places, drawn from the atlas. */
  map(asked: MapAsked): Promise<Mapped>;
  /** The picture that Mermaid draws of a diagram; undefined where it is to be shown some other way. */
  drawing(node: CodeNode): Picture | undefined;
  /** A formula, set and said; where it cannot be set, its source, after a problem. */
  formula: Formulas['inline'];
  /** The same of one that stands by itself. */
  largeFormula: Formulas['large'];
  /** One paragraph of the narration, bold phrases marked; its text is empty when it has no words. */
  said(paragraph: Paragraph): Spoken;
  /** The narration of the section, bold phrases marked. */
  spoken(paragraphs: readonly Paragraph[]): Spoken[];
  /** Says where the pieces of a node end that no other tool was asked for: nothing may be lost silently. */
  take(node: Nodes, fate: Fate): void;
  problem<C extends Code>(code: C, node: Nodes, ...values: Parameters<(typeof messages)[C]>): void;
}

/** The fields of a kind and its steps in order; undefined when problems made it unreadable. */
export interface Reading<F> {
  fields: F;
  steps: Step[];
}

/** What reads a section, whatever the kind. */
export interface Reader {
  /** The fields that the kind adds to the base. */
  schema: z.ZodType<object>;
  read(
    section: Section,
    tools: Tools,
  ): Reading<unknown> | undefined | Promise<Reading<unknown> | undefined>;
}

export interface SceneKind<K extends string, S extends z.ZodObject> {
  /** The name: also the directive's (`:::name`). */
  kind: K;
  /** The fields that this kind adds to the base. */
  schema: S;
  read(
    section: Section,
    tools: Tools,
  ): Reading<z.infer<S>> | undefined | Promise<Reading<z.infer<S>> | undefined>;
  /**
   * Draws the scene from its fields and its steps' progress alone; what is said and noted is not handed to it, so that an
   * edit to it draws nothing again. Built-in kinds have theirs in view/.
   */
  view?: (props: {
    scene: Omit<SceneBase, 'narration' | 'notes'> & { kind: K } & z.infer<S>;
  }) => ReactNode;
  /**
   * The view draws by time, not by its steps alone: it reads `localMs` of `useStage()`, and every frame of the video is
   * drawn. Without, frames of equal steps and caption are one picture.
   */
  everyFrame?: boolean;
  /** What the scene shows, in a sentence or two, for those who do not see it; when left out, the texts of its steps. */
  describe?: (scene: SceneBase & { kind: K } & z.infer<S>) => string;
  /** CSS of the view. */
  style?: string;
}

/** Declares a kind of scene; the types of reader and view follow from the schema. */
export function defineScene<const K extends string, S extends z.ZodObject>(
  definition: SceneKind<K, S>,
): SceneKind<K, S> {
  return definition;
}
