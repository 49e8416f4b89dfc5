/** lectern.config.yaml: what a project says once for all its documents. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { addressOf, from, type StoreAddress, storeSchema } from '../cache/shared/address';
import { type Known, reportIssue, WANTED } from '../document/issue';
import type { Defaults } from '../document/meta';
import { type Meta, metaSchema } from '../document/schema';
import { parseYaml, type Yaml } from '../document/yaml';
import { checkLexicon } from '../narration/lexicon';
import { checkFar } from '../narration/voices/http/services';
import { collectProblems, type Problem, type Problems, sortProblems } from '../problem/problem';
import { isInProject } from '../scene/trust';
import { upwards } from '../upwards';
import { exists, findRoot } from './files';

const NAMES = ['lectern.config.yaml', 'lectern.config.yml'];
/** What belongs to one document. */
const OWN = ['title', 'subtitle', 'date', 'url', 'thumbnail'] satisfies (keyof Meta)[];

/** What `store` must be, in the reader's words. */
export const STORE_WANTED =
  'the path of a folder, s3://bucket/prefix, or {at: one of these, endpoint: a web address, region: …, readOnly: true}';

const { out } = z.strictObject({ out: z.string().trim().min(1).optional() }).shape;
const { title, subtitle, date, url, thumbnail, takes, ...shared } = metaSchema.partial().shape;
export const configSchema = z.strictObject({ out, store: storeSchema.optional(), ...shared });

const KNOWN: Known = {
  wanted: {
    out: 'the path of a folder',
    store: STORE_WANTED,
    ...Object.fromEntries(Object.keys(shared).map((key) => [key, WANTED[key as keyof Meta]])),
  },
  unknown: 'configUnknown',
  wrong: 'configWrong',
};

export interface Config {
  problems: Problem[];
  /** Where results go, when it says so: a path from the working folder. */
  out?: string;
  /** Where parts are shared with other machines, when it says so, and is the user's own: a folder is a path from the working folder. */
  store?: StoreAddress;
  defaults: Defaults;
  /** Its path, where there is one. */
  file?: string;
}

/** The configuration for the document `file`: the nearest one around it in its project. Empty where there is none. */
export async function readConfig(file: string): Promise<Config> {
  const found = await findConfig(file);
  if (found === undefined) return { problems: [], defaults: {} };
  const shown = path.relative('', found);
  const problems = collectProblems(shown);
  const value = parseConfig(await readFile(found, 'utf8'), problems);
  const { out: folder, store, ...defaults } = value;
  const shared = storeSchema.safeParse(store).data;
  return {
    problems: sortProblems(problems.list),
    defaults,
    file: found,
    ...(typeof folder === 'string'
      ? { out: path.isAbsolute(folder) ? folder : path.join(path.dirname(shown), folder) }
      : {}),
    // What a stranger's store holds would be taken for what was made here.
    ...(shared && isInProject(found)
      ? { store: from(path.dirname(shown), addressOf(shared)) }
      : {}),
  };
}

async function findConfig(file: string): Promise<string | undefined> {
  const root = await findRoot(file);
  const around = upwards(path.dirname(path.resolve(file)));
  for (const folder of around.slice(0, around.indexOf(root) + 1))
    for (const name of NAMES)
      if (await exists(path.join(folder, name))) return path.join(folder, name);
  return undefined;
}

/** What it says as it was written; empty after an error. */
export function parseConfig(text: string, problems: Problems): Record<string, unknown> {
  const yaml = parseYaml(text, 1);
  const value = readKeys(yaml, problems);
  if (!value) return {};
  const entries = Object.entries(value);
  const isOwn = (key: string) => OWN.some((one) => one === key);
  for (const [key] of entries)
    if (isOwn(key)) problems.report('configOwn', yaml.placeOf([key], 'key'), key);
  const given = Object.fromEntries(entries.filter(([key]) => !isOwn(key)));
  const read = configSchema.safeParse(given);
  for (const issue of read.error?.issues ?? [])
    reportIssue(issue, given, yaml.placeOf, KNOWN, problems);
  if (problems.failed() || !read.data) return {};
  const words = read.data.lexicon ?? {};
  const places = Object.keys(words).map(
    (word) => [word, yaml.placeOf(['lexicon', word], 'key')] as const,
  );
  checkLexicon(words, new Map(places), problems.report);
  const placeIn = (path: readonly string[]) => (key: string) =>
    yaml.placeOf([...path, key], 'value');
  const { voice, voices = {} } = read.data;
  if (voice?.far) checkFar(voice.far, placeIn(['voice']), problems.report);
  for (const [name, { far }] of Object.entries(voices))
    if (far) checkFar(far, placeIn(['voices', name]), problems.report);
  return problems.failed() ? {} : given;
}

function readKeys(yaml: Yaml, problems: Problems): object | undefined {
  for (const { reason, place } of yaml.errors) problems.report('configBroken', place, `${reason}.`);
  if (yaml.errors.length > 0) return undefined;
  const value: unknown = yaml.tree.toJS() ?? {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  problems.report('configBroken', yaml.placeOf([], 'value'), 'it is not a list of keys.');
  return undefined;
}
