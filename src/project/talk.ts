/** One talk in several languages: `tour.de.md` beside `tour.md`. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cutHead } from '../document/front/head';
import { type Defaults, parseMeta } from '../document/meta';
import { MARKDOWN } from '../document/read';
import type { Meta } from '../document/schema';
import { isKnown } from '../language/tag';
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

/** The language in a name such as `tour.de`, and what stands before it. */
function splitStem(stem: string): { base: string; lang: string } | undefined {
  const [, base, lang] = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(stem) ?? [];
  return base !== undefined && lang !== undefined && isKnown(lang) ? { base, lang } : undefined;
}

/** The talk that the document `file` is one of; undefined where it is in one language alone. */
export async function talkOf(file: string): Promise<Talk | undefined> {
  const folder = path.dirname(file);
  const files = (await readdir(folder).catch(() => [])).filter((name) => MARKDOWN.test(name));
  const stem = stemOf(file);
  const bases = [splitStem(stem)?.base, stem];
  const original = bases.flatMap((base) => files.filter((name) => stemOf(name) === base))[0];
  if (original === undefined) return undefined;
  const translations = files.filter((name) => splitStem(stemOf(name))?.base === stemOf(original));
  if (translations.length === 0) return undefined;
  const at = (name: string) => path.join(folder, name);
  return { original: at(original), translations: translations.sort().map(at) };
}

/** The documents of a talk, the original first; the document alone where there is one language. */
export async function versionsOf(file: string): Promise<string[]> {
  const talk = await talkOf(file);
  return talk ? [talk.original, ...talk.translations] : [file];
}

/** What a translation has from its name and from the front matter of the original. */
export async function defaultsOf(file: string): Promise<Defaults> {
  const lang = splitStem(stemOf(file))?.lang;
  const talk = lang === undefined ? undefined : await talkOf(file);
  if (!talk || lang === undefined) return {};
  const text = await readFile(talk.original, 'utf8').catch(() => '');
  const { head } = cutHead(text.replace(/\r\n?/g, '\n'));
  const { meta, said } = parseMeta(head, collectProblems(talk.original));
  return {
    ...Object.fromEntries(LOOK.filter((key) => said.has(key)).map((key) => [key, meta[key]])),
    lang,
  };
}
