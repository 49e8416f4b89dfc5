/** The shape of a document: its front matter, and its sections as Markdown nodes that keep their places. */
import type { BlockContent, DefinitionContent, Heading, Image, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { FORMAT_NAMES } from '../format';
import type { Place } from '../problem/problem';
import { MUSIC } from '../sound/music/schema';
import { THEMES } from '../theme/themes';
import { brandSchema } from './brand-schema';
import { type FarVoice, farVoiceSchema, isFar } from './far-voice';
import { isModel, type ModelVoice, modelVoiceSchema } from './model-voice';
import { foldName, IS_NAME } from './names';
import type { Columns, GroundWish, VoiceWish } from './nodes';

/** Whether single lines get icons by themselves; `off` also refuses those that are written. */
export const ICONS = ['auto', 'off'] as const;
/** What is spoken in a deck whose slides are short and whose notes are long. */
export const NARRATIONS = ['notes', 'prose'] as const;
/** Voices that are added to a machine (`lectern voice add`). */
export const NEURAL_VOICES = ['heart', 'kore', 'fenrir', 'emma', 'fable'] as const;
/** Voices that come with lectern. */
export const FLITE_VOICES = ['slt', 'rms', 'awb', 'kal16'] as const;
/** What `voice` may be. `best` is the best one on this machine for the language: no document has it once it is read. */
export const VOICES = ['best', ...NEURAL_VOICES, ...FLITE_VOICES, 'silent'] as const;
export type VoiceName = (typeof VOICES)[number];
/** Languages of the voices that can be heard. */
export const SPOKEN: readonly string[] = ['en'];

const isDate = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** True for a tag that Intl takes too: its parts in their order, each once. */
const isLanguage = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

/** Control characters (YAML can write them: `\0`) are no text, and no program takes them all. */
const text = z
  .string()
  .overwrite((value) => value.replace(/[^\P{Cc}\n\t]/gu, ''))
  .trim()
  .min(1);
const line = text.overwrite((value) => value.replace(/\s+/g, ' '));

export interface MetaVoice {
  /** `http` is one that speaks elsewhere, `sherpa` one that the user brings. */
  name: VoiceName | 'http' | 'sherpa';
  /** A factor on the voice's normal speed: 1.1 speaks a tenth faster. */
  pace: number;
  /** Of `http`, and of it alone. */
  far?: FarVoice;
  /** Of `sherpa`, and of it alone. */
  model?: ModelVoice;
}

export const nearVoiceSchema = z.strictObject({
  name: z.enum(VOICES).default('best'),
  pace: z.number().min(0.5).max(2).default(1),
});

/** A name, or an object of any sort: by its keys, so that what is wrong is found at its own. */
export const voiceSchema = z.unknown().transform((value, context): MetaVoice => {
  const written = typeof value === 'string' ? { name: value } : value;
  const far = isFar(written) ? farVoiceSchema.safeParse(written) : undefined;
  if (far?.success) {
    const { http: service, name: voice, pace, ...rest } = far.data;
    return { name: 'http', pace, far: { service, voice, ...rest } };
  }
  const model = isModel(written) ? modelVoiceSchema.safeParse(written) : undefined;
  if (model?.success) {
    const { sherpa: folder, pace, ...rest } = model.data;
    return { name: 'sherpa', pace, model: { folder, ...rest } };
  }
  const near = far || model ? undefined : nearVoiceSchema.safeParse(written);
  if (near?.success) return near.data;
  for (const issue of (far ?? model ?? near)?.error?.issues ?? []) {
    const found = { path: issue.path, message: issue.message, input: undefined };
    if (issue.code === 'unrecognized_keys')
      context.issues.push({ ...found, code: issue.code, keys: issue.keys });
    else context.issues.push({ ...found, code: 'custom' });
  }
  return z.NEVER;
});

/** Who speaks, by name: `{anna: heart, ben: fenrir}`; names are compared without regard to case. */
export const voicesSchema = z
  .record(z.string().regex(IS_NAME), voiceSchema)
  .superRefine((voices, context) => {
    const names = Object.keys(voices).map(foldName);
    for (const [i, name] of Object.keys(voices).entries())
      if (names.indexOf(foldName(name)) < i)
        context.addIssue({ code: 'custom', path: [name], message: 'It is there twice.' });
  });

/** What a timeline tells of it. */
export const spokenBySchema = z.strictObject({
  name: z.enum([...VOICES, 'http', 'sherpa']),
  pace: z.number(),
});

/** The title in its own words, or a scene (at its last step when none is named) as the picture that stands for the video. */
export const thumbnailSchema = z
  .strictObject({
    title: text.optional(),
    scene: text.optional(),
    step: z.int().nonnegative().optional(),
    /** One of those that `lectern thumbnails` draws. */
    proposal: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  })
  .refine(({ title, scene, step, proposal }) => (scene ? !title && !proposal : step === undefined));

export const endCard = {
  title: line.optional(),
  icon: text.optional(),
  link: z.url({ protocol: /^https?$/ }).optional(),
  next: z.array(line).min(1).max(2).optional(),
};

/** The card at the end: its words and its icon where they are not those of the title, where to read on where that is not `url`, and what comes next. `off`: none. */
export const endSchema = z.preprocess(
  (value) => (value === 'off' ? { shown: false } : value),
  z.strictObject({ shown: z.literal(false).optional(), ...endCard }),
);

/** The front matter: strict, so that a mistyped key is a problem and not silence. The title is the document's when it has none. */
export const metaSchema = z.strictObject({
  title: line,
  subtitle: line.optional(),
  author: line.optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDate)
    .optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .refine(isLanguage)
    .default('en'),
  theme: z.enum(THEMES).default('paper'),
  voice: voiceSchema.default({ name: 'best', pace: 1 }),
  voices: voicesSchema.default({}),
  captions: z.boolean().default(true),
  icons: z.enum(ICONS).default('auto'),
  music: z.enum(MUSIC).optional(),
  narration: z.enum(NARRATIONS).optional(),
  /** Whether numbers of the text are drawn. */
  drawn: z.enum(['auto', 'off']).default('auto'),
  /** Videos to make. The deck is always in landscape. */
  formats: z
    .array(z.enum(FORMAT_NAMES))
    .nonempty()
    .refine((names) => new Set(names).size === names.length)
    .default(['landscape']),
  lexicon: z.record(z.string(), text).default({}),
  /** A file of the document's folder in which its author says all of it. */
  takes: line.optional(),
  license: text.optional(),
  disclaimer: text.optional(),
  /** Address of the folder that the watch page is published in. */
  url: z
    .url({ protocol: /^https$/ })
    .regex(/^https:\/\/[^?#]*\/$/)
    .optional(),
  thumbnail: thumbnailSchema.optional(),
  end: endSchema.optional(),
  brand: brandSchema.optional(),
});
export type Meta = z.infer<typeof metaSchema>;

/** A block that is shown, not spoken. */
export type Block =
  | Exclude<BlockContent | DefinitionContent, Paragraph | Heading | Columns>
  | ContainerDirective
  | Image;

/** A heading, of no words where a slide has none, and what follows it, up to the next heading. */
export interface Section {
  id: string;
  /** 1 for the title, 2 for a scene, 3 for a scene below it. */
  level: 1 | 2 | 3;
  /** Opened by a `#` below the title, in a document whose `#` hold lower headings. */
  act?: true;
  heading: Heading;
  place: Place;
  /** Who says it, where its heading or the one above tells. */
  voice?: VoiceWish & { heading: Heading };
  /** What it stands on, where its heading says so. */
  ground?: GroundWish;
  /** What stands below the heading, in order: the paragraphs and the blocks. */
  content: (Paragraph | Block)[];
  /** Spoken. */
  paragraphs: Paragraph[];
  /** Shown. */
  blocks: Block[];
  /** Comments `<!-- note: … -->`, wherever they stand in it, for the speaker alone. */
  notes: string[];
}

export interface Document {
  /** The file's name without `.md`, or what tells it from others of that name: the folder under `out/`. */
  name: string;
  /** Absolute path of the folder that holds the file and its assets. */
  folder: string;
  meta: Meta;
  /** Keys that the author, or the project, has a right value for. */
  said: ReadonlySet<string>;
  /** Who says the language: its author or project, its text, or nobody. */
  langFrom: 'author' | 'text' | 'nobody';
  /** Slides: rules part them, and their notes may be what is spoken. */
  deck: boolean;
  sections: Section[];
  /** Definitions of `[^id]`, by id. */
  footnotes: Map<string, { place: Place; paragraphs: Paragraph[] }>;
  /** Of `lang`; where that is left out, of `voice`, else of the front matter. */
  langPlace: Place;
  /** The author, or the project, names a voice. */
  voiceNamed: boolean;
  /** Of `voice`, else of the front matter. */
  voicePlace: Place;
  /** Places of the values of `voice`, by key. */
  voicePlaces: Map<string, Place>;
  /** Places of the voices of `voices`, by folded name (names.ts). */
  speakerPlaces: Map<string, Place>;
  /** Of `takes`, else of the front matter. */
  takesPlace: Place;
  /** Places of the words of the lexicon, by word. */
  lexiconPlaces: Map<string, Place>;
  /** Places of the values of `thumbnail`, by key. */
  thumbnailPlaces: Map<string, Place>;
  /** Of `brand` and of its fonts, likewise; of the project's there are none. */
  brandPlaces: Map<string, Place>;
  root: Root;
  /** What `root` was parsed from: the offsets of its nodes count in it. */
  text: string;
  /** The whole file, front matter and all, with line ends `\n`. */
  written: string;
}
