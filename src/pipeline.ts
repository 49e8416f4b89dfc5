/** The way from text to timeline as one list: a document becomes scenes, sound, and a timeline. What is made of that: outputs/. */
import path from 'node:path';
import { openStore, readStore, type Store } from './cache/store';
import type { Defaults } from './document/meta';
import { readDocument } from './document/read';
import type { Document } from './document/schema';
import type { Format } from './format';
import { checkNarration } from './narration/check';
import { linesOf, narrate, wakeVoice } from './narration/narrate';
import type { Line } from './narration/schema';
import { chooseVoice, openVoice } from './narration/voice';
import { collectProblems, type Problem, sortProblems } from './problem/problem';
import type { OnProgress } from './progress';
import { reportLeft } from './scene/left';
import { checkLinks } from './scene/links';
import { styleOf } from './scene/own';
import { checkThumbnail } from './scene/thumbnail';
import { keepFilms } from './sound/films';
import { buildScenes, type Origin, type Scenes } from './staging/build';
import { buildTimeline } from './timeline/build';
import { checkFilms } from './timeline/cut';
import { filmsOf } from './timeline/films';
import type { Timeline } from './timeline/schema';
import { checkStills } from './timeline/still';
import type { OwnViews } from './view/Stage';

export interface Options {
  /** Results go to `<outDir>/<name>/`. */
  outDir: string;
  /** Where finished parts are kept between runs. */
  storeDir: string;
  /** What the composition shows lies in `<publicDir>/<name>/`, also for Remotion's own commands. */
  publicDir: string;
  /** Path of a browser to draw with, when not the one that is found. */
  browser?: string;
  onProgress: OnProgress;
  /** Ends all work; what is finished is kept. It then throws the signal's reason. */
  signal?: AbortSignal;
}

/** A document that was read, with everything that is wrong with it. */
export interface Checked {
  problems: Problem[];
  failed: boolean;
  /** Absent when nothing could be read. */
  read?: { document: Document; scenes: Scenes; origin: Origin; lines: Line[][] };
}

/** What every output is made from. */
export interface Prepared {
  timeline: Timeline;
  document: Document;
  scenes: Scenes;
  /** Views and CSS of the document's own kinds. */
  own: OwnViews;
  ownStyle: string;
  store: Store;
  /** `<outDir>/<name>` */
  folder: string;
  options: Options;
}

export interface Reading {
  /** What the document is called, when not as its file. */
  name?: string;
  /** Of the project, for its front matter. */
  defaults?: Defaults;
  /** Whether views of own kinds are tried: where the layout is checked, they are tried there, and not twice. */
  views?: boolean;
  /** Whether code of own kinds may run; when left out, that of a document in the project may. */
  ownCode?: boolean;
}

/** Reads the document in `file` and finds every problem; writes and speaks nothing. */
export async function checkDocument(
  file: string,
  { name, defaults, views = true, ownCode }: Reading = {},
): Promise<Checked> {
  const problems = collectProblems(file);
  const document = await readDocument(file, problems, { name, defaults });
  if (!document) return { problems: sortProblems(problems.list), failed: true };
  document.meta.voice = chooseVoice(document.meta);
  const { scenes, origin } = await buildScenes(document, problems, ownCode);
  const lines = linesOf(scenes.scenes, document.meta);
  checkNarration(document, scenes.scenes, origin, lines, problems);
  checkStills(document, scenes.scenes, origin, lines, problems);
  checkFilms(document, scenes.scenes, origin, lines, problems);
  checkThumbnail(document, scenes.scenes, problems);
  checkLinks(document, scenes.scenes, problems);
  reportLeft(document, origin.ledger, problems);
  if (views && scenes.own.length > 0) {
    const { checkOwnViews } = await import('./layout/own');
    checkOwnViews(document, scenes, origin, ownViews(scenes).own, problems);
  }
  return {
    problems: sortProblems(problems.list),
    failed: problems.failed(),
    read: { document, scenes, origin, lines },
  };
}

/**
 * Finds text that does not fit, by measuring in the browser: in `formats` an error, in `screens` a warning. What fits is
 * remembered, unless nothing may be written.
 */
export async function checkLayout(
  file: string,
  { document, scenes, origin }: NonNullable<Checked['read']>,
  { formats, screens = [] }: { formats: readonly Format[]; screens?: readonly Format[] },
  options: Pick<Options, 'storeDir' | 'browser' | 'signal'> & {
    writes?: boolean;
    /** No browser is downloaded for it. */
    atHand?: boolean;
  },
): Promise<Problem[]> {
  const layout = await import('./layout/check');
  const { findBrowser } = await import('./browser/find');
  const problems = collectProblems(file);
  const { storeDir, signal, writes = true, atHand } = options;
  const store = writes ? openStore(storeDir, signal) : readStore(storeDir, signal);
  const browser = () => findBrowser(options.browser, signal, { atHand });
  const input = {
    ...{ document, scenes, origin, formats, screens, ...ownViews(scenes) },
    ...{ store, findBrowser: browser },
  };
  await layout.checkLayout(input, problems);
  return sortProblems(problems.list);
}

/** Has the voice begin to wake where it has something to say, beside what else is done before. Nothing that fails here counts. */
export function foresee(
  { document, lines }: NonNullable<Checked['read']>,
  { storeDir, signal }: Pick<Options, 'storeDir' | 'signal'>,
): void {
  const store = readStore(storeDir, signal);
  wakeVoice(lines, openVoice(document.meta), store).catch(() => undefined);
}

/** Speaks what is not in the store yet, and lays everything on the timeline. Nothing is written but to the store. */
export async function prepare(
  { document, scenes, lines }: NonNullable<Checked['read']>,
  options: Options,
): Promise<Prepared> {
  const { outDir, storeDir, onProgress, signal } = options;
  const store = openStore(storeDir, signal);
  const { spoken } = await narrate(lines, openVoice(document.meta), store, onProgress);
  const { name, meta } = document;
  const heard = scenes.scenes
    .flatMap(filmsOf)
    .flatMap(({ src, film: { sound } }) =>
      sound === undefined ? [] : [{ file: path.join(document.folder, src), sound }],
    );
  const films = await keepFilms(heard, store);
  const timeline = buildTimeline({ name, meta, spoken, films, ...scenes });
  const folder = path.join(outDir, name);
  return { timeline, document, scenes, ...ownViews(scenes), store, folder, options };
}

/** Views and styles of the document's own kinds. */
export function ownViews({ own }: Scenes): { own: OwnViews; ownStyle: string } {
  return {
    own: Object.fromEntries(own.map(({ name, definition }) => [name, definition.view])),
    ownStyle: styleOf(own),
  };
}
