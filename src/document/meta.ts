/** Front matter: keys and values to a checked Meta. None is needed, and no mistake in it fails a document. */
import { findIcon } from '../icon/set';
import type { Place, Problems } from '../problem/problem';
import { FONT_KEYS } from './brand-schema';
import type { Head } from './front/head';
import { isForeign } from './front/others';
import { readHead } from './front/read';
import { understand } from './front/values';
import { NOTHING, type Written } from './front/written';
import { type Known, near, reportIssue, WANTED } from './issue';
import { foldName } from './names';
import { endSchema, type Meta, metaSchema } from './schema';

export interface FrontMatter {
  /** Without `title` where the front matter has none, and without `lang` where nobody said it. */
  meta: Omit<Meta, 'title' | 'lang'> & Partial<Pick<Meta, 'title' | 'lang'>>;
  /** Keys with a right value, here or in the project. */
  said: ReadonlySet<string>;
  /** All that was written in it, by the author's keys. */
  written: Readonly<Record<string, unknown>>;
  /** Of `lang`; where that is left out, of `voice`, else of the front matter. */
  langPlace: Place;
  /** The author, or the project, names a voice. */
  voiceNamed: boolean;
  /** Of `voice`, else of the front matter. */
  voicePlace: Place;
  /** Places of the values of `voice`, by key. */
  voicePlaces: Map<string, Place>;
  /** Places of the voices of `voices`, by folded name; of the project's there are none. */
  speakerPlaces: Map<string, Place>;
  /** Of `takes`, else of the front matter. */
  takesPlace: Place;
  /** Places of the words of the lexicon. */
  lexiconPlaces: Map<string, Place>;
  /** Places of the values of `thumbnail`, by key. */
  thumbnailPlaces: Map<string, Place>;
  /** Of `brand`, likewise. */
  brandPlaces: Map<string, Place>;
}

/** Front matter that a project gives to all its documents: valid, as it was written. */
export type Defaults = Readonly<Record<string, unknown>>;

type Values = Record<string, unknown>;

const KEYS = metaSchema.keyof().options;
const FRONT_MATTER: Known = { wanted: WANTED, unknown: 'metaUnknown', wrong: 'metaWrong' };
/** Keys that nobody knows, and that are told: more are those of another tool. */
const MOST_UNKNOWN = 50;
/** The set of icons is read from a file, which no page has. */
const end = endSchema.superRefine(({ icon }, context) => {
  if (icon && !findIcon(icon)) context.addIssue({ code: 'custom', path: ['icon'], input: icon });
});
const possible = metaSchema.extend({ end }).partial();

/** Reads the head of a document. `defaults` stand in for the keys that it leaves out; the words of both lexicons are known. */
export function parseMeta(
  head: Head | undefined,
  problems: Problems,
  defaults: Defaults = {},
): FrontMatter {
  const { value: written, placeOf: at } = head ? readHead(head, problems) : NOTHING;
  const { value, writtenAs } = understand(written, KEYS);
  const ours = [...writtenAs.values()];
  const unknown = Object.keys(written).filter((key) => !isForeign(key) && !ours.includes(key));
  for (const key of unknown.slice(0, MOST_UNKNOWN))
    problems.report('metaUnknown', at([key], 'key'), key, near(key, KEYS), KEYS);
  const placeOf: Written['placeOf'] = ([key = '', ...inner], part) =>
    at([writtenAs.get(String(key)) ?? key, ...inner], part);
  const own = withoutWrong(value, placeOf, problems);
  const whole = withDefaults(own, defaults);
  const { title, lang, ...meta } = metaSchema.parse({ title: 'Untitled', ...whole });
  const places = (
    key: 'lexicon' | 'thumbnail' | 'voice' | 'voices' | 'brand',
    part: 'key' | 'value',
  ) =>
    new Map(Object.keys(Object(own[key] ?? {})).map((name) => [name, placeOf([key, name], part)]));
  return {
    meta: {
      ...meta,
      voices: withPace(meta.voices, whole.voices, meta.voice.pace),
      ...(whole.title === undefined ? {} : { title }),
      ...(whole.lang === undefined ? {} : { lang }),
    },
    said: new Set(Object.keys(whole)),
    written,
    langPlace: placeOf([own.lang === undefined ? 'voice' : 'lang'], 'value'),
    voiceNamed: meta.voice.name !== 'best',
    voicePlace: placeOf(['voice'], 'value'),
    voicePlaces: places('voice', 'value'),
    takesPlace: placeOf(['takes'], 'value'),
    speakerPlaces: new Map(
      [...places('voices', 'value')].map(([name, place]) => [foldName(name), place]),
    ),
    lexiconPlaces: places('lexicon', 'key'),
    thumbnailPlaces: places('thumbnail', 'value'),
    brandPlaces: new Map([
      ...places('brand', 'value'),
      ...FONT_KEYS.map((key) => [key, placeOf(['brand', 'fonts', key], 'value')] as const),
    ]),
  };
}

function withDefaults(own: Values, defaults: Defaults): Values {
  const lexicon = { ...Object(defaults.lexicon), ...Object(own.lexicon) };
  const others = Object.entries(Object(defaults.voices)).filter(
    ([name]) => !isNamed(own.voices, name),
  );
  const voices = { ...Object.fromEntries(others), ...Object(own.voices) };
  return {
    ...{ ...defaults, ...own },
    ...(defaults.lexicon ? { lexicon } : {}),
    ...(defaults.voices ? { voices } : {}),
  };
}

/** Whether a name is there, in any case. */
const isNamed = (voices: unknown, name: string): boolean =>
  Object.keys(Object(voices)).some((one) => foldName(one) === foldName(name));

/** A voice whose pace nobody wrote has that of the document. */
const withPace = (voices: Meta['voices'], written: unknown, pace: number): Meta['voices'] =>
  Object.fromEntries(
    Object.entries(voices).map(([name, voice]) => {
      const own: unknown = Reflect.get(Object(written), name);
      const isWritten = own instanceof Object && Object.hasOwn(own, 'pace');
      return [name, isWritten ? voice : { ...voice, pace }];
    }),
  );

/** What is right; the rest is reported, and left out alone: a word of the lexicon, one of the formats. */
function withoutWrong(value: Values, placeOf: Written['placeOf'], problems: Problems): Values {
  const kept = new Map<string, unknown>(Object.entries(value));
  const issues = possible.safeParse(value).error?.issues ?? [];
  for (const issue of issues) {
    reportIssue(issue, value, placeOf, FRONT_MATTER, problems);
    const [key, ...inner] = issue.path.map(String);
    // A voice among several goes as a whole.
    const isOuter = issue.code === 'unrecognized_keys' && inner.length === 0;
    const names = isOuter ? issue.keys : inner.slice(0, 1);
    const now = key === undefined ? undefined : kept.get(key);
    if (key !== undefined) kept.set(key, without(now, names));
  }
  const rest = Object.fromEntries([...kept].map(([key, inner]) => [key, withoutHoles(inner)]));
  // What is wrong still was one value with what was left out of it.
  const wrong = (possible.safeParse(rest).error?.issues ?? []).map(({ path: [key] }) => key);
  return Object.fromEntries(
    Object.entries(rest).filter(([key, inner]) => inner !== undefined && !wrong.includes(key)),
  );
}

/** A copy without the members of these names; nothing where there are none. */
function without(value: unknown, names: readonly string[]): unknown {
  if (!(value instanceof Object) || names.length === 0) return undefined;
  // Further issues count in the list as it was.
  if (Array.isArray(value))
    return value.map((inner, i) => (names.includes(String(i)) ? undefined : inner));
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

const withoutHoles = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((inner) => inner !== undefined) : value;
