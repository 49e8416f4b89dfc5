/** A talk in all its languages: reads it, and says what was found. */
import path from 'node:path';
import { Failure } from '../failure';
import { nameOf } from '../language/tag';
import type { Context } from '../outputs/output';
import type { TalkLanguage } from '../page/languages';
import { type Checked, checkDocument } from '../pipeline';
import { collectProblems, type Problem, type Problems, sortProblems } from '../problem/problem';
import { openProject } from '../project/project';
import { talkOf } from '../project/talk';
import { matchVersions } from '../translation/compare';
import type { Match } from '../translation/match';
import { placesIn } from '../translation/places';
import type { Version } from '../translation/shape';
import { forEachDocument } from './documents';

/** How the documents of a talk are read. */
interface Reading {
  /** Code of own kinds may run wherever the document lies. */
  ownCode?: boolean;
  signal?: AbortSignal;
}

/** A document as one language of its talk; undefined where it has errors. */
export async function readLanguage(
  file: string,
  { ownCode, signal }: Reading = {},
): Promise<Version | undefined> {
  signal?.throwIfAborted();
  const { name, defaults } = await openProject(file);
  const reading = { name, defaults, views: false, ownCode: ownCode || undefined };
  const { read } = await checkDocument(file, reading);
  return read && { file, ...read };
}

/** Calls `use` as forEachDocument does, of all documents with the original of each talk alone. */
export const forEachTalk = (
  asked: { document?: string; all: boolean },
  context: Context,
  use: (file: string) => Promise<number>,
): Promise<number> =>
  forEachDocument(asked, context, async (file) => {
    const isAsked = !asked.all || file === asked.document;
    return isAsked || (await talkOf(file))?.original === file ? use(file) : 0;
  });

export interface Held {
  original: Version;
  translation: Version;
  match: Match;
  problems: Problems;
}

/** Calls `hold` with each translation of the talk that `file` is of; returns all problems. Throws Failure where there is none. */
export async function holdTranslations(
  file: string,
  { say, signal }: Context,
  hold: (held: Held) => Promise<void>,
): Promise<Problem[]> {
  const talk = await talkOf(file);
  if (!talk)
    throw new Failure(
      `${file} is there in one language alone.`,
      'write its translation beside it, with the language in its name: tour.de.md beside tour.md.',
    );
  const original = await readWhole(talk.original, { signal });
  const found: Problem[] = [];
  for (const one of talk.translations) {
    const problems = collectProblems(one);
    const translation = await readWhole(one, { signal });
    const match = matchVersions(original, translation);
    say(`${describe(translation, match)}\n`);
    await hold({ original, translation, match, problems });
    found.push(...problems.list);
  }
  return sortProblems(found);
}

async function readWhole(file: string, reading: Reading): Promise<Version> {
  const read = await readLanguage(file, reading);
  if (read) return read;
  throw new Failure(`${file} cannot be read.`, `see "lectern check ${file}".`);
}

function describe({ file, document: { meta } }: Version, { pairs, missing }: Match): string {
  const byId = pairs.filter(
    ({ original, translation }) => original.section.id === translation.section.id,
  ).length;
  const how = byId === pairs.length ? '' : ` (${byId} by id, the others by order and structure)`;
  return `${file}: ${nameOf(meta.lang, 'en')}, read by ${meta.voice.model?.folder ?? meta.voice.name}; ${pairs.length} of ${pairs.length + missing.length} sections are there${how}.`;
}

/** A line each, then how to mend each sort once. Returns the exit code. */
export function tellProblems(problems: readonly Problem[], { out, say }: Context): number {
  for (const { file, line, message } of problems) out(`${file}:${line}  ${message}\n`);
  for (const fix of new Set(problems.map((problem) => problem.fix))) say(`Fix: ${fix}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** The languages of a document's talk, with the way from each of its scenes; undefined where there is one that can be read. */
export async function languagesOf(
  file: string,
  read: NonNullable<Checked['read']>,
  reading: Reading = {},
): Promise<TalkLanguage[] | undefined> {
  const talk = await talkOf(file);
  if (!talk) return undefined;
  const found: TalkLanguage[] = [];
  for (const one of [talk.original, ...talk.translations]) {
    const isOwn = path.resolve(one) === path.resolve(file);
    const version = isOwn ? { file, ...read } : await readLanguage(one, reading);
    if (!version) continue;
    const { name, meta } = version.document;
    const { lang, url } = meta;
    const places = isOwn ? undefined : placesIn({ file, ...read }, version);
    found.push({ lang, name, ...(url && { url }), ...(places && { places }) });
  }
  return found.length > 1 ? found : undefined;
}
