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
const WANTED = {
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

/** Reads the YAML between the `---` lines, which begins in line `firstLine` of the file. */
export function parseMeta(text: string, firstLine: number, problems: Problems): FrontMatter {
  const yaml = parseYaml(text, firstLine);
  for (const { reason, place } of yaml.errors) problems.report('yamlBroken', place, `${reason}.`);
  if (yaml.errors.length > 0) return placeholder();
  const value: unknown = yaml.tree.toJS() ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.report('yamlBroken', yaml.placeOf([], 'value'), 'it is not a list of keys.');
    return placeholder();
  }
  const read = metaSchema.safeParse(value);
  const issues = read.error?.issues ?? [];
  for (const issue of issues) reportIssue(issue, value, yaml, problems);
  const meta = read.data ?? withoutWrong(value, issues);
  const langKey = given(value, 'lang') === undefined ? 'voice' : 'lang';
  const langPlace = yaml.placeOf([langKey], 'value');
  const lexiconPlaces = new Map(
    Object.keys(meta.lexicon).map((word) => [word, yaml.placeOf(['lexicon', word], 'key')]),
  );
  const thumbnailPlaces = new Map(
    THUMBNAIL_KEYS.map((key) => [key, yaml.placeOf(['thumbnail', key], 'value')]),
  );
  return { meta, langPlace, lexiconPlaces, thumbnailPlaces };
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

function reportIssue(issue: Issue, value: object, yaml: Yaml, problems: Problems): void {
  const { path } = issue;
  const [key = '', inner] = path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known = INNER_KEYS[key] ?? KEYS;
    for (const name of issue.keys) {
      const place = yaml.placeOf([...path, name], 'key');
      problems.report('metaUnknown', place, name, nearest(name, known), known);
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
  const wanted = isInner && key === 'lexicon' ? TEXT : WANTED[key as keyof Meta];
  const place = yaml.placeOf(path, 'value');
  problems.report('metaWrong', place, isInner ? `${key}.${inner}` : key, show(shown), wanted);
}

const given = (value: unknown, key: string): unknown =>
  value instanceof Object && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const show = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
