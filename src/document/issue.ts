/** What zod finds in front matter or in a project's configuration, in the reader's words, at its key or value. */
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { FORMAT_NAMES } from '../format';
import { nearest } from '../problem/nearest';
import type { Problems } from '../problem/problem';
import { MUSIC } from '../sound/music/schema';
import { THEMES } from '../theme/themes';
import { BRAND_KEYS, FONT_KEYS } from './brand-schema';
import { FAR_KEYS, isFar, SERVICES } from './far-voice';
import type { Written } from './front/written';
import { isModel, MODEL_KEYS } from './model-voice';
import {
  ICONS,
  type Meta,
  NARRATIONS,
  type thumbnailSchema,
  VOICES,
  type voiceSchema,
} from './schema';

const TEXT = 'text, in quotes when it looks like something else';
/** What each key must be, in the reader's words. */
export const WANTED = {
  title: TEXT,
  subtitle: TEXT,
  author: TEXT,
  date: 'a date such as 2026-11-23',
  lang: 'a language tag such as en or en-GB',
  theme: `one of ${THEMES.join(', ')}`,
  voice: `one of ${VOICES.join(', ')}, {name: …, pace: 0.5 to 2}, {http: ${SERVICES.join('|')}, …}, or {sherpa: <folder>}`,
  voices: `a list of lines "name: voice"; a name is short, begins with a letter and is there once, a voice is ${VOICES.join(', ')}, or what "voice" may be else`,
  captions: 'true or false',
  icons: ICONS.join(' or '),
  formats: `a list of ${FORMAT_NAMES.join(', ')}, each once`,
  music: MUSIC.join(' or '),
  narration: NARRATIONS.join(' or '),
  drawn: 'auto or off',
  lexicon: 'a list of lines "word: respelling"',
  takes: 'the name of a sound file beside the document',
  license: TEXT,
  disclaimer: TEXT,
  url: 'the https address of a folder, ending in /',
  thumbnail: '{title: …}, {proposal: 1, 2 or 3}, or {scene: …} with a step: 0, 1, 2 …',
  brand:
    'a list of lines such as accent: "#0b3d91", second, ground, text, fonts: {head: head.woff2, body: "@fontsource/lora"}, logo: logo.svg, footer: …',
  end: 'off, or {title: …, icon: one of `lectern icons`, link: a web address, next: a list of one or two titles}',
} satisfies Record<keyof Meta, string>;

const VOICE_KEYS = ['name', 'pace'] satisfies (keyof z.infer<typeof voiceSchema>)[];
const THUMBNAIL_KEYS = ['title', 'scene', 'step', 'proposal'] satisfies (keyof z.infer<
  typeof thumbnailSchema
>)[];
const INNER_KEYS: Record<string, readonly string[]> = {
  voice: VOICE_KEYS,
  thumbnail: THUMBNAIL_KEYS,
  end: ['title', 'link', 'next'],
  store: ['at', 'endpoint', 'region', 'readOnly'],
  brand: BRAND_KEYS,
};

/** Of what stands at a path. */
function innerKeys(path: readonly string[], value: object): readonly string[] | undefined {
  const [key = '', inner] = path;
  if (key === 'brand' && inner === 'fonts') return FONT_KEYS;
  if (key !== 'voice' && key !== 'voices') return INNER_KEYS[key];
  const voice = path.reduce(given, value);
  if (isModel(voice)) return MODEL_KEYS;
  return isFar(voice) ? FAR_KEYS : VOICE_KEYS;
}

/** What may be written where keys are read. */
export interface Known {
  /** What each key must be. */
  wanted: Readonly<Record<string, string>>;
  /** The problem of another key. */
  unknown: 'metaUnknown' | 'configUnknown';
  /** The problem of another value. */
  wrong: 'metaWrong' | 'configWrong';
}

/** `value` is what the issue was found in; a key that it lacks is none. */
export function reportIssue(
  issue: z.core.$ZodIssue,
  value: object,
  placeOf: Written['placeOf'],
  { wanted, unknown, wrong }: Known,
  problems: Problems,
): void {
  const { path } = issue;
  const [key = ''] = path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known = innerKeys(path.map(String), value) ?? Object.keys(wanted);
    for (const name of issue.keys)
      problems.report(unknown, placeOf([...path, name], 'key'), name, near(name, known), known);
    return;
  }
  const names = path.map(String);
  // A part that is not there is none.
  const there = names.findIndex(
    (_, i) => names.slice(0, i + 1).reduce(given, value as unknown) === undefined,
  );
  const shown = names.slice(0, Math.max(1, there < 0 ? names.length : there));
  const found = shown.reduce(given, value as unknown);
  const isVoice = key === 'voice' || (key === 'voices' && names.length > 2);
  const must = wanted[isVoice ? 'voice' : key] ?? TEXT;
  problems.report(
    wrong,
    placeOf(path, 'value'),
    shown.join('.'),
    show(found),
    key === 'lexicon' && shown.length > 1 ? TEXT : must,
    isVoice && typeof found === 'string' ? near(found, VOICES) : undefined,
  );
}

/** The known key that was most likely meant: of a short one, no more than one letter differs. */
export function near(name: string, known: readonly string[]): string | undefined {
  const found = nearest(name, known);
  const isShort = Math.min(found?.length ?? 0, name.length) < 5;
  return found && isShort && distance(name.toLowerCase(), found) > 1 ? undefined : found;
}

const given = (value: unknown, key: string): unknown =>
  value instanceof Object && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const show = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
