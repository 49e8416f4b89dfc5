/** One talk in several languages: `tour.de.md` beside `tour.md`. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { MARKDOWN } from '../document/endings';
import { cutHead } from '../document/front/head';
import { type Defaults, parseMeta } from '../document/meta';
import type { Meta } from '../document/schema';
import { codeOf, isKnown } from '../language/tag';
import { collectProblems } from '../problem/problem';
import { stemOf } from './files';

/** The documents of a talk: the one that the others are translated from, then these, by name. */
export interface Talk {
  original: string;
  translations: string[];
}

/** How a talk looks, which its translations have from the original. */
const LOOK = [
  ...(['author', 'date', 'theme', 'brand', 'captions', 'icons'] as const),
  ...(['music', 'narration', 'drawn', 'formats'] as const),
] satisfies (keyof Meta)[];

/** The language in a name such as `tour.de.md`, and what stands before it. */
async function splitName(file: string): Promise<{ base: string; lang: string } | undefined> {
  const [, base, lang] = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(stemOf(file)) ?? [];
  if (base === undefined || lang === undefined || !isTag(lang)) return undefined;
  // `new`, `min` and `bak` are languages, too: such a file has to say so.
  const isTold = codeOf(lang).length === 2 || (await headOf(file)).lang === lang;
  return isTold ? { base, lang } : undefined;
}

const isTag = (lang: string): boolean =>
  isKnown(lang) && Intl.getCanonicalLocales(lang)[0] === lang;

/** What the front matter of a file says; nothing where it cannot be read. */
async function headOf(file: string): Promise<Partial<Meta>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const { head } = cutHead(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { meta, said } = parseMeta(head, collectProblems(file));
  return Object.fromEntries(Object.entries(meta).filter(([key]) => said.has(key)));
}

/** The talk that the document `file` is one of; undefined where it is in one language alone. */
export async function talkOf(file: string): Promise<Talk | undefined> {
  const folder = path.dirname(file);
  const files = (await readdir(folder).catch(() => [])).filter((name) => MARKDOWN.test(name));
  const stem = stemOf(file);
  const split = await Promise.all(files.map((name) => splitName(path.join(folder, name))));
  const bases = [(await splitName(file))?.base, stem];
  const original = bases.flatMap((base) => files.filter((name) => stemOf(name) === base))[0];
  if (original === undefined) return undefined;
  const translations = files.filter((_, i) => split[i]?.base === stemOf(original));
  if (translations.length === 0) return undefined;
  const at = (name: string) => path.join(folder, name);
  return { original: at(original), translations: translations.sort().map(at) };
}

/** The documents of a talk, the original first; the document alone where there is one language. */
export async function versionsOf(file: string): Promise<string[]> {
  const talk = await talkOf(file);
  return talk ? [talk.original, ...talk.translations] : [file];
}

/** What is meant by `named`, of which `document` was found: the document whose file it is, else a talk in all its languages. */
export async function versionsMeant(
  document: string,
  named: string | undefined,
): Promise<string[]> {
  if (document === named) return [document];
  const versions = await versionsOf(document);
  return versions[0] === document ? versions : [document];
}

/** What a translation has from its name and from the front matter of the original. */
export async function defaultsOf(file: string): Promise<Defaults> {
  const lang = (await splitName(file))?.lang;
  const talk = lang === undefined ? undefined : await talkOf(file);
  if (!talk || lang === undefined) return {};
  const head = await headOf(talk.original);
  const look = LOOK.filter((key) => key in head).map((key) => [key, head[key]]);
  return { ...Object.fromEntries(look), lang };
}
