/** Front matter: YAML to a checked Meta, every mistake at its own key. */
import type { z } from 'zod';
import { FORMAT_NAMES } from '../format';
import { nearest } from '../problem/nearest';
import type { Place, Problems } from '../problem/problem';
import { MUSIC } from '../sound/music/schema';
import {
  type Meta,
  metaSchema,
  THEMES,
  type thumbnailSchema,
  VOICES,
  type voiceSchema,
} from './schema';
import { parseYaml, type Yaml } from './yaml';

const TEXT = 'text, in quotes when it looks like something else';
/** What each key must be, in the reader's words. */
export const WANTED = {
  title: TEXT,
  subtitle: TEXT,
  author: TEXT,
  date: 'a date such as 2026-11-23',
  lang: 'a language tag such as en or en-GB',
  theme: THEMES.join(' or '),
  voice: `one of ${VOICES.join(', ')}, or {name: …, pace: 0.5 to 2}`,
  captions: 'true or false',
  formats: `a list of ${FORMAT_NAMES.join(', ')}, each once`,
  music: MUSIC.join(' or '),
  lexicon: 'a list of lines "word: respelling"',
  license: TEXT,
  disclaimer: TEXT,
  url: 'the https address of a folder, ending in /',
  thumbnail: '{title: …}, or {scene: …} with a step: 0, 1, 2 …',
} satisfies Record<keyof Meta, string>;

const KEYS = Object.keys(WANTED);
const VOICE_KEYS = ['name', 'pace'] satisfies (keyof z.infer<typeof voiceSchema>)[];
const THUMBNAIL_KEYS = ['title', 'scene', 'step'] satisfies (keyof z.infer<
  typeof thumbnailSchema
>)[];
const INNER_KEYS: Record<string, readonly string[]> = {
  voice: VOICE_KEYS,
  thumbnail: THUMBNAIL_KEYS,
};
const TOP = { line: 1, column: 1 };

export interface FrontMatter {
  meta: Meta;
  /** Of `lang`; where that is left out, of `voice`, else of the front matter. */
  langPlace: Place;
  /** Places of the words of the lexicon. */
  lexiconPlaces: Map<string, Place>;
  /** Places of the values of `thumbnail`, by key. */
  thumbnailPlaces: Map<string, Place>;
}

/** Stands in for front matter that cannot be used, so that the rest of the document is checked all the same. */
export const placeholder = (): FrontMatter => ({
  // Which voice was meant is not known, so none complains of words that it cannot say.
  meta: metaSchema.parse({ title: 'Untitled', voice: 'silent' }),
  langPlace: TOP,
  lexiconPlaces: new Map(),
  thumbnailPlaces: new Map(),
});

/** Front matter that a project gives to all its documents: valid, as it was written. */
export type Defaults = Readonly<Record<string, unknown>>;

/**
 * Reads the YAML between the `---` lines, which begins in line `firstLine` of the file. `defaults` stand in for the keys
 * that it leaves out; the words of both lexicons are known.
 */
export function parseMeta(
  text: string,
  firstLine: number,
  problems: Problems,
  defaults: Defaults = {},
): FrontMatter {
  const yaml = parseYaml(text, firstLine);
  const written = readKeys(yaml, 'yamlBroken', problems);
  if (!written) return placeholder();
  const value = withDefaults(written, defaults);
  const read = metaSchema.safeParse(value);
  const issues = read.error?.issues ?? [];
  for (const issue of issues) reportIssue(issue, value, yaml, FRONT_MATTER, problems);
  const meta = read.data ?? withoutWrong(value, issues);
  const langKey = given(written, 'lang') === undefined ? 'voice' : 'lang';
  const langPlace = yaml.placeOf([langKey], 'value');
  const lexiconPlaces = new Map(
    keysOf(given(written, 'lexicon'))
      .filter((word) => Object.hasOwn(meta.lexicon, word))
      .map((word) => [word, yaml.placeOf(['lexicon', word], 'key')]),
  );
  const thumbnailPlaces = new Map(
    THUMBNAIL_KEYS.map((key) => [key, yaml.placeOf(['thumbnail', key], 'value')]),
  );
  return { meta, langPlace, lexiconPlaces, thumbnailPlaces };
}

/** The keys and values of YAML, or undefined after the problem `broken`. */
export function readKeys(
  yaml: Yaml,
  broken: 'yamlBroken' | 'configBroken',
  problems: Problems,
): object | undefined {
  for (const { reason, place } of yaml.errors) problems.report(broken, place, `${reason}.`);
  if (yaml.errors.length > 0) return undefined;
  const value: unknown = yaml.tree.toJS() ?? {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  problems.report(broken, yaml.placeOf([], 'value'), 'it is not a list of keys.');
  return undefined;
}

function withDefaults(written: object, defaults: Defaults): object {
  const own = given(written, 'lexicon');
  const isLexicon = own === undefined || (own instanceof Object && !Array.isArray(own));
  const lexicon = isLexicon && defaults.lexicon ? { ...defaults.lexicon, ...own } : own;
  return { ...defaults, ...written, ...(lexicon === undefined ? {} : { lexicon }) };
}

/** What is right in front matter that has mistakes: the rest of the document is checked by it. */
function withoutWrong(value: object, issues: readonly Issue[]): Meta {
  const wrong = issues.flatMap(({ path }) => (path.length > 0 ? [String(path[0])] : []));
  const kept = Object.entries(value).filter(([key]) => KEYS.includes(key) && !wrong.includes(key));
  const meta = Object.fromEntries(kept);
  const voice = wrong.includes('voice') ? { voice: 'silent' } : {};
  return metaSchema.parse({ title: 'Untitled', ...meta, ...voice });
}

type Issue = z.core.$ZodIssue;

/** What may be written where keys are read. */
export interface Known {
  /** What each key must be. */
  wanted: Readonly<Record<string, string>>;
  /** The problem of another key. */
  unknown: 'metaUnknown' | 'configUnknown';
}
const FRONT_MATTER: Known = { wanted: WANTED, unknown: 'metaUnknown' };

/** Reports what zod found, at its key or value. */
export function reportIssue(
  issue: Issue,
  value: object,
  yaml: Yaml,
  { wanted, unknown }: Known,
  problems: Problems,
): void {
  const { path } = issue;
  const [key = '', inner] = path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known = INNER_KEYS[key] ?? Object.keys(wanted);
    for (const name of issue.keys) {
      const place = yaml.placeOf([...path, name], 'key');
      problems.report(unknown, place, name, nearest(name, known), known);
    }
    return;
  }
  const outer = given(value, key);
  if (outer === undefined) {
    problems.report('metaMissing', TOP, key);
    return;
  }
  const isInner = inner !== undefined && given(outer, inner) !== undefined;
  const shown = isInner ? given(outer, inner) : outer;
  const must = isInner && key === 'lexicon' ? TEXT : (wanted[key] ?? TEXT);
  const place = yaml.placeOf(path, 'value');
  problems.report('metaWrong', place, isInner ? `${key}.${inner}` : key, show(shown), must);
}

const given = (value: unknown, key: string): unknown =>
  value instanceof Object && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const keysOf = (value: unknown): string[] => (value instanceof Object ? Object.keys(value) : []);

const show = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
