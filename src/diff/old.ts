/** Where the earlier version comes from: a timeline that a build left, or a revision of git. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, Problems } from '../problem/problem';
import { TIMELINE_VERSION, type Timeline, timelineSchema } from '../timeline/schema';
import type { OwnViews } from '../view/Stage';
import { checkOut } from './git';
import { readPictures } from './pictures';
import type { Version } from './version';

const TOP = { line: 1, column: 1 };

/** A document that was read and spoken, with the views of its own kinds; or what is wrong with it. */
export interface Made {
  errors: Problem[];
  made?: { timeline: Timeline; own: OwnViews; ownStyle: string };
}

export interface OldInput {
  /** A path of a timeline.json, or a revision of git. */
  old: string;
  /** The document as it is now. Absolute. */
  file: string;
  /** Views of the kinds that the document brings itself now. */
  now: { own: OwnViews; ownStyle: string };
  /** An earlier state of the document's folder is written here, and removed. Absolute. */
  scratch: string;
  /** Reads a document and lays it on the timeline. */
  make(file: string): Promise<Made>;
}

/** The earlier version; undefined after a problem. */
export function readOld(input: OldInput, problems: Problems): Promise<Version | undefined> {
  const { old } = input;
  const isFile = old.endsWith('.json') || (existsSync(old) && statSync(old).isFile());
  return isFile ? readKept(input, problems) : readRevision(input, problems);
}

async function readKept(
  { old, file, now }: OldInput,
  problems: Problems,
): Promise<Version | undefined> {
  const text = await readFile(old, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') problems.report('timelineMissing', TOP, old);
    else problems.report('fileUnreadable', TOP, old, error.code ?? error.message);
  });
  const timeline = text === undefined ? undefined : parseTimeline(text, old, problems);
  if (!timeline) return undefined;
  const beside = path.dirname(path.resolve(old));
  // A build writes the deck with its files beside the timeline.
  const folders = [path.join(beside, 'deck/assets'), beside];
  const pictures = await readPictures(timeline, folders, path.dirname(file));
  return { label: { name: old }, timeline, ...now, pictures };
}

/** A timeline that this version of lectern can show; undefined after a problem. */
export function parseTimeline(
  text: string,
  file: string,
  problems: Problems,
): Timeline | undefined {
  const value = parseJson(text);
  if (!(value instanceof Object && 'version' in value && 'scenes' in value)) {
    problems.report('timelineBroken', TOP, file);
    return undefined;
  }
  const { data } = timelineSchema.safeParse(value);
  const version = value.version === TIMELINE_VERSION ? 'another state' : `version ${value.version}`;
  if (!data) problems.report('timelineOther', TOP, file, version);
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readRevision(
  { old, file, scratch, make }: OldInput,
  problems: Problems,
): Promise<Version | undefined> {
  if (old.startsWith('-') || old === '') {
    problems.report('revisionOption', TOP, old);
    return undefined;
  }
  await mkdir(path.dirname(scratch), { recursive: true });
  try {
    const real = path.join(await realpath(path.dirname(file)), path.basename(file));
    const found = await checkOut(old, real, scratch, problems);
    if (!found) return undefined;
    const { folder, detail } = found;
    const { errors, made } = await make(path.join(folder, path.basename(file)));
    const [first] = errors;
    if (first)
      problems.report('revisionBroken', TOP, old, errors.length, first.line, first.message);
    if (!made) return undefined;
    const pictures = await readPictures(made.timeline, [folder]);
    return { label: { name: old, detail }, ...made, pictures };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
