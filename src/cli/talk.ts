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
import { jsonProblem } from './report';

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

export interface Held {
  original: Version;
  translation: Version;
  match: Match;
  problems: Problems;
}

/** A translation as it was held against its original. */
interface HeldTranslation {
  file: string;
  lang: string;
  /** Who reads it. */
  voice: string;
  /** How many sections of the original are there, and how many of these by their id. */
  sections: { of: number; there: number; byId: number };
  problems: Problem[];
}

/** Calls `hold` with each translation of the talk that `file` is of; says of each what was found. Throws Failure where there is none. */
async function holdTranslations(
  file: string,
  { say, signal }: Context,
  hold: (held: Held) => Promise<void>,
): Promise<HeldTranslation[]> {
  const talk = await talkOf(file);
  if (!talk)
    throw new Failure(
      `${file} is there in one language alone.`,
      'write its translation beside it, with the language in its name: tour.de.md beside tour.md.',
    );
  const original = await readWhole(talk.original, { signal });
  const found: HeldTranslation[] = [];
  for (const one of talk.translations) {
    const problems = collectProblems(one);
    const translation = await readWhole(one, { signal });
    const match = matchVersions(original, translation);
    await hold({ original, translation, match, problems });
    const held = { ...describe(translation, match), problems: sortProblems(problems.list) };
    say(`${sentenceOf(held)}\n`);
    found.push(held);
  }
  return found;
}

async function readWhole(file: string, reading: Reading): Promise<Version> {
  const read = await readLanguage(file, reading);
  if (read) return read;
  throw new Failure(`${file} cannot be read.`, `see "lectern check ${file}".`);
}

function describe({ file, document: { meta } }: Version, { pairs, missing }: Match) {
  const byId = pairs.filter(
    ({ original, translation }) => original.section.id === translation.section.id,
  ).length;
  return {
    ...{ file, lang: meta.lang, voice: meta.voice.model?.folder ?? meta.voice.name },
    sections: { of: pairs.length + missing.length, there: pairs.length, byId },
  };
}

function sentenceOf({ file, lang, voice, sections }: HeldTranslation): string {
  const { of, there, byId } = sections;
  const how = byId === there ? '' : ` (${byId} by id, the others by order and structure)`;
  return `${file}: ${nameOf(lang, 'en')}, read by ${voice}; ${there} of ${of} sections are there${how}.`;
}

interface Asked {
  document?: string;
  all: boolean;
  json: boolean;
}

/** Holds all talks that are asked for, and tells what was found; as JSON once, of all. Returns the exit code. */
export async function tellTalks(
  asked: Asked,
  context: Context,
  hold: (held: Held) => Promise<void>,
): Promise<number> {
  const all: HeldTranslation[] = [];
  const code = await forEachDocument(asked, context, async (file) => {
    const isAsked = !asked.all || file === asked.document;
    if (!isAsked && (await talkOf(file))?.original !== file) return 0;
    const held = await holdTranslations(file, context, hold);
    all.push(...held);
    const problems = sortProblems(held.flatMap((one) => one.problems));
    if (!asked.json) tellProblems(problems, context);
    return problems.length > 0 ? 1 : 0;
  });
  if (asked.json) context.out(jsonHeld(all));
  return code;
}

/** A line each, then how to mend each sort once. */
function tellProblems(problems: readonly Problem[], { out, say }: Context): void {
  for (const { file, line, message } of problems) out(`${file}:${line}  ${message}\n`);
  for (const fix of new Set(problems.map((problem) => problem.fix))) say(`Fix: ${fix}\n`);
}

const jsonHeld = (held: readonly HeldTranslation[]): string =>
  `${JSON.stringify(
    held.map(({ problems, ...one }) => ({ ...one, problems: problems.map(jsonProblem) })),
    null,
    2,
  )}\n`;

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
