/** Front matter: YAML to a checked Meta, every mistake at its own key. */
import {
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { z } from 'zod';
import { nearest } from '../problem/nearest';
import type { Place, Problems } from '../problem/problem';
import { type Meta, metaSchema, THEMES, VOICES } from './schema';

/** What each key must be, in the reader's words. */
const WANTED = {
  title: 'text, in quotes when it looks like something else',
  subtitle: 'text, in quotes when it looks like something else',
  author: 'text, in quotes when it looks like something else',
  date: 'a date such as 2026-11-23',
  lang: 'a language tag such as en or en-GB',
  theme: THEMES.join(' or '),
  voice: `one of ${VOICES.join(', ')}, or {name: …, pace: 0.5 to 2}`,
  captions: 'true or false',
  lexicon: 'a list of lines "word: respelling"',
  license: 'text, in quotes when it looks like something else',
  disclaimer: 'text, in quotes when it looks like something else',
} satisfies Record<keyof Meta, string>;

const KEYS = Object.keys(WANTED);

export interface FrontMatter {
  meta: Meta;
  /** Places of the words of the lexicon. */
  lexiconPlaces: Map<string, Place>;
}

/** Stands in for front matter that cannot be used, so that the rest of the document is checked all the same. */
export const placeholder = (): FrontMatter => ({
  meta: metaSchema.parse({ title: 'Untitled' }),
  lexiconPlaces: new Map(),
});

/** Reads the YAML between the `---` lines, which begins in line `firstLine` of the file. */
export function parseMeta(yaml: string, firstLine: number, problems: Problems): FrontMatter {
  const lines = new LineCounter();
  const tree = parseDocument(yaml, { lineCounter: lines });
  const at = (offset: number, length = 1): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col, length };
  };
  for (const error of tree.errors) {
    const reason = error.message.split(/ at line|\n/)[0] ?? error.code;
    problems.report('yamlBroken', at(error.pos[0]), `${reason}.`.replace('..', '.'));
  }
  if (tree.errors.length > 0) return placeholder();
  const keys = new Map(pairsOf(tree.contents).map((pair) => [String(keyOf(pair)), pair]));
  const place = (key: string) => rangePlace(keys.get(key)?.key, at);
  const valuePlace = (key: string) => rangePlace(keys.get(key)?.value, at);
  const value: unknown = tree.toJS({ maxAliasCount: 20 }) ?? {};
  const read = metaSchema.safeParse(value);
  if (!read.success) {
    for (const issue of read.error.issues)
      reportIssue(issue, value, { key: place, value: valuePlace }, problems);
    return placeholder();
  }
  const lexicon = pairsOf(keys.get('lexicon')?.value);
  const lexiconPlaces = new Map(
    lexicon.map((pair) => [String(keyOf(pair)), rangePlace(pair.key, at)]),
  );
  return { meta: read.data, lexiconPlaces };
}

type Issue = z.core.$ZodIssue;

function reportIssue(
  issue: Issue,
  value: unknown,
  place: Record<'key' | 'value', (key: string) => Place>,
  problems: Problems,
): void {
  const key = String(issue.path[0] ?? '');
  if (issue.code === 'unrecognized_keys' && key === '') {
    for (const name of issue.keys)
      problems.report('metaUnknown', place.key(name), name, nearest(name, KEYS), KEYS);
    return;
  }
  const given = value instanceof Object ? Reflect.get(value, key) : undefined;
  const wanted = WANTED[key as keyof Meta];
  if (!wanted) problems.report('yamlBroken', { line: 1, column: 1 }, 'it is not a list of keys.');
  else if (given === undefined) problems.report('metaMissing', { line: 1, column: 1 }, key);
  else problems.report('metaWrong', place.value(key), key, shown(given), wanted);
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

const pairsOf = (node: unknown): Pair[] => (isMap(node) ? node.items : []);
const keyOf = (pair: Pair): unknown => (isScalar(pair.key) ? (pair.key as Scalar).value : pair.key);

function rangePlace(node: unknown, at: (offset: number, length: number) => Place): Place {
  const [start, end] = (node as Node | undefined)?.range ?? [];
  return start === undefined || end === undefined
    ? { line: 1, column: 1 }
    : at(start, Math.max(1, end - start));
}
