/** The way from text to timeline as one list: a document becomes scenes, sound, and a timeline. What is made of that: outputs/. */
import path from 'node:path';
import type { Shared } from './cache/shared/shared';
import { openStore, readStore, type Store } from './cache/store';
import type { Defaults } from './document/meta';
import { voiceNamed } from './document/names';
import { readDocument } from './document/read';
import type { Document, MetaVoice } from './document/schema';
import type { Format } from './format';
import { rolesOf } from './narration/cast';
import { checkNarration } from './narration/check';
import { type Early, narrateEarly } from './narration/early';
import { type Foretold, foretell } from './narration/foretell';
import { linesOf, narrate, wakeVoice } from './narration/narrate';
import type { Line } from './narration/schema';
import { findTakes, type Takes } from './narration/takes/find';
import type { Hearing } from './narration/takes/hear';
import { type Job, jobsOf } from './narration/takes/jobs';
import { type OwnScene, ownScenes, plannedScenes } from './narration/takes/told';
import { chooseVoice, chooseVoices, openVoice, placeVoice } from './narration/voice';
import type { TalkLanguage } from './page/languages';
import { collectProblems, type Problem, sortProblems } from './problem/problem';
import type { OnProgress } from './progress';
import { checkBrand } from './scene/brand';
import { takeFonts } from './scene/brand-fonts';
import { type Drawings, undrawnIn } from './scene/diagram/drawing';
import { reportLeft } from './scene/left';
import { checkLinks } from './scene/links';
import { styleOf } from './scene/own';
import { beginPrograms } from './scene/own-program';
import { checkThumbnail } from './scene/thumbnail';
import { keepFilms } from './sound/films';
import { buildScenes, type Origin, type Scenes } from './staging/build';
import { buildTimeline } from './timeline/build';
import { checkFilms } from './timeline/cut';
import { filmsOf } from './timeline/films';
import type { Timeline } from './timeline/schema';
import { checkStills } from './timeline/still';
import { otherTurns } from './turn';
import type { Crew } from './video/crew';
import type { OwnViews } from './view/Stage';

export interface Options {
  /** Results go to `<outDir>/<name>/`. */
  outDir: string;
  /** Where finished parts are kept between runs. */
  storeDir: string;
  /** What other machines made, behind it. */
  shared?: Shared;
  /** What the composition shows lies in `<publicDir>/<name>/`, also for Remotion's own commands. */
  publicDir: string;
  /** Path of a browser to draw with, when not the one that is found. */
  browser?: string;
  onProgress: OnProgress;
  /** False where nothing is sent to a voice elsewhere: what it has not said yet is silent. */
  buys?: boolean;
  /** Others who make parts. */
  crew?: Crew;
  /** Ends all work; what is finished is kept. It then throws the signal's reason. */
  signal?: AbortSignal;
}

/** What was made already, and who ends the work. */
export type Stored = Pick<Options, 'storeDir' | 'shared' | 'signal'>;

/** A document that was read, with everything that is wrong with it. */
export interface Checked {
  problems: Problem[];
  failed: boolean;
  /** Absent when nothing could be read. */
  read?: { document: Document; scenes: Scenes; origin: Origin; lines: Line[][]; takes: Takes };
}

/** What every output is made from. */
export interface Prepared {
  timeline: Timeline;
  document: Document;
  scenes: Scenes;
  /** What is said, by scene. */
  lines: Line[][];
  /** Views and CSS of the document's own kinds. */
  own: OwnViews;
  ownStyle: string;
  store: Store;
  /** `<outDir>/<name>` */
  folder: string;
  /** Sentences that are silent, since they would have to be bought. */
  unbought: number;
  /** Scenes in which the author's own voice is heard. */
  ownScenes: OwnScene[];
  /** Of its talk, its own among them, where there are several. */
  languages?: readonly TalkLanguage[];
  options: Options;
}

export interface Reading {
  /** What the document is called, when not as its file. */
  name?: string;
  /** Of the project, for its front matter. */
  defaults?: Defaults;
  /** What is read instead of the file's text. */
  text?: string;
  /** Whether views of own kinds are tried: where the layout is checked, they are tried there, and not twice. */
  views?: boolean;
  /** Where it is remembered what they throw; when left out, nowhere. */
  storeDir?: string;
  /** Whether code of own kinds may run; when left out, that of a document in the project may. */
  ownCode?: boolean;
  /** How diagrams are drawn that Mermaid draws; when left out, they are taken to be drawn, and no browser is needed. */
  drawing?: Tools;
}

/** With what is drawn before there is a timeline. */
export interface Tools
  extends Pick<Options, 'storeDir' | 'shared' | 'browser' | 'signal'>,
    Partial<Pick<Options, 'onProgress'>> {
  /** When left out, what was made is kept. */
  writes?: boolean;
  /** No browser is downloaded for it. */
  atHand?: boolean;
}

/** Reads the document in `file` and finds every problem; writes nothing but to stores, and speaks nothing. */
export async function checkDocument(
  file: string,
  { name, defaults, text, views = true, storeDir, ownCode, drawing }: Reading = {},
): Promise<Checked> {
  const problems = collectProblems(file);
  await beginPrograms(file);
  const document = await readDocument(file, problems, { name, defaults, text });
  if (!document) return { problems: sortProblems(problems.list), failed: true };
  await otherTurns();
  document.meta.voice = placeVoice(chooseVoice(document.meta), document.folder);
  await takeFonts(document, problems);
  const drawings = drawing && (await drawIn(document, drawing));
  const { scenes, origin } = await buildScenes(document, problems, { ownCode, drawings });
  document.meta.voices = chooseVoices(document);
  await otherTurns();
  const lines = linesOf(scenes.scenes, document.meta);
  await otherTurns();
  checkNarration(document, scenes.scenes, origin, lines, problems);
  await otherTurns();
  const said = scenes.scenes.map(({ id }, i) => ({ id, lines: lines[i] ?? [] }));
  const takes = await findTakes(document, said, problems);
  checkStills(document, scenes.scenes, origin, lines, problems);
  checkFilms(document, scenes.scenes, origin, lines, problems);
  checkThumbnail(document, scenes.scenes, problems);
  checkBrand(document, problems);
  checkLinks(document, scenes.scenes, problems);
  reportLeft(document, origin.ledger, problems);
  if (views && scenes.own.length > 0) {
    const { checkOwnViews } = await import('./layout/own');
    const input = { document, scenes, origin, own: ownViews(scenes).own };
    await checkOwnViews({ ...input, store: storeDir ? openStore(storeDir) : undefined }, problems);
  }
  return {
    problems: sortProblems(problems.list),
    failed: problems.failed(),
    read: { document, scenes, origin, lines, takes },
  };
}

/** What draws is loaded where there is something to be drawn. */
async function drawIn(document: Document, tools: Tools): Promise<Drawings> {
  if (undrawnIn(document).length === 0) return new Map();
  const { drawDiagrams } = await import('./mermaid/draw');
  return drawDiagrams(document, {
    ...(await openTools(tools)),
    onProgress: tools.onProgress,
  });
}

/** The store, and a browser that is looked for when it is asked for. */
async function openTools({ storeDir, shared, browser, signal, writes = true, atHand }: Tools) {
  const { findBrowser } = await import('./browser/find');
  const open = writes ? openStore : readStore;
  const store = open(storeDir, signal, shared);
  return { store, findBrowser: () => findBrowser(browser, signal, { atHand }) };
}

/**
 * Finds text that does not fit, by measuring in the browser: in `formats` an error, in `screens` a warning. What fits is
 * remembered, unless nothing may be written.
 */
export async function checkLayout(
  file: string,
  { document, scenes, origin }: NonNullable<Checked['read']>,
  { formats, screens = [] }: { formats: readonly Format[]; screens?: readonly Format[] },
  options: Tools,
): Promise<Problem[]> {
  const layout = await import('./layout/check');
  const problems = collectProblems(file);
  const input = {
    ...{ document, scenes, origin, formats, screens, ...ownViews(scenes) },
    ...(await openTools(options)),
  };
  await layout.checkLayout(input, problems);
  return sortProblems(problems.list);
}

/** What of the document its author recorded, and for which lines. Nothing is heard yet. */
export const takesOf = ({ scenes, lines, takes }: NonNullable<Checked['read']>): Job[] =>
  jobsOf(takes, idsOf(scenes), lines);

/** Scenes of which the author recorded something, as far as the names of files tell. */
export const takenScenes = (read: NonNullable<Checked['read']>): OwnScene[] =>
  plannedScenes(takesOf(read), idsOf(read.scenes), read.lines);

const idsOf = ({ scenes }: Scenes): string[] => scenes.map(({ id }) => id);

/** What aligns them is loaded where there are some. */
async function hear(
  read: NonNullable<Checked['read']>,
  store: Store,
  onProgress?: OnProgress,
): Promise<Hearing> {
  const jobs = takesOf(read);
  if (jobs.length === 0) return { own: new Map(), results: [] };
  const { hearTakes } = await import('./narration/takes/hear');
  return hearTakes(jobs, read.document.meta, store, onProgress);
}

/** Finds takes that do not say their text, by aligning them; what was found is kept, for `prepare`. */
export async function checkTakes(
  file: string,
  read: NonNullable<Checked['read']>,
  { storeDir, shared, signal, onProgress }: Omit<Tools, 'browser'>,
): Promise<Problem[]> {
  const problems = collectProblems(file);
  const hearing = await hear(read, openStore(storeDir, signal, shared), onProgress);
  if (hearing.results.length > 0) {
    const { reportTakes } = await import('./narration/takes/report');
    reportTakes(hearing, { ...read, ids: idsOf(read.scenes) }, problems);
  }
  return sortProblems(problems.list);
}

/**
 * Has the voice begin with what it has to say, beside what else is done before. One whose words are paid for, or may have
 * been said by the author already, only wakes. Nothing that fails here counts before the narration is waited for.
 */
export function foresee(
  read: NonNullable<Checked['read']>,
  { storeDir, shared, signal }: Stored,
): Early | undefined {
  const { document, lines } = read;
  const store = openStore(storeDir, signal, shared);
  const voice = openVoice(document.meta);
  const isPaid = [voice, ...(voice.cast?.voices ?? [])].some(({ sent }) => sent);
  if (!isPaid && takesOf(read).length === 0) return narrateEarly(lines, voice, store);
  wakeVoice(lines, voice, store).catch(() => undefined);
  return undefined;
}

/** Has the document's voices rest: they have nothing more to say. */
export function restFor({ document }: Pick<Prepared, 'document'>): void {
  const voice = openVoice(document.meta);
  for (const one of [voice, ...(voice.cast?.voices ?? [])]) one.rest?.();
}

/** Has the document's voice wake beside all else though it has nothing to say: the next edit may. */
export const wakeFor = ({ document }: Pick<Prepared, 'document'>, signal: AbortSignal): void =>
  openVoice(document.meta).wake?.(signal);

/** By scene, what voices say: all but what its author recorded, which is taken to be right. */
export function spokenLines(read: NonNullable<Checked['read']>): Line[][] {
  const own = new Set(
    takesOf(read).flatMap(({ lines }) => lines.flatMap((one) => (one.isWanted ? one.line : []))),
  );
  return read.lines.map((said) => said.filter((line) => !own.has(line)));
}

/**
 * What would be spoken of a document, and sent elsewhere for it, by each of its voices; what its author recorded is taken to
 * be right. Nothing is written.
 */
export async function foretellDocument(
  read: NonNullable<Checked['read']>,
  { storeDir, shared, signal }: Stored,
): Promise<(Foretold & { by: MetaVoice })[]> {
  const { meta } = read.document;
  const lines = spokenLines(read);
  return Promise.all(
    rolesOf(lines, openVoice(meta)).map(async (role) => ({
      ...(await foretell(role.lines, role.voice, readStore(storeDir, signal, shared))),
      by: (role.name !== undefined && voiceNamed(meta.voices, role.name)) || meta.voice,
    })),
  );
}

/**
 * Speaks what is not in the store yet, unless that was begun before (`early`, of the same lines), and lays everything on the
 * timeline. Nothing is written but to the store.
 */
export async function prepare(
  checked: NonNullable<Checked['read']>,
  options: Options,
  early?: Early,
): Promise<Prepared> {
  const { document, scenes, lines } = checked;
  const { outDir, storeDir, shared, onProgress, buys, signal } = options;
  const store = openStore(storeDir, signal, shared);
  const hearing = await hear(checked, store);
  const ways = { buys, own: hearing.own };
  const { spoken, unbought } = early
    ? await early.join(onProgress)
    : await narrate(lines, openVoice(document.meta), store, onProgress, ways);
  const { name, meta } = document;
  const heard = scenes.scenes
    .flatMap(filmsOf)
    .flatMap(({ src, film: { sound } }) =>
      sound === undefined ? [] : [{ file: path.join(document.folder, src), sound }],
    );
  const films = await keepFilms(heard, store);
  const timeline = buildTimeline({ name, meta, spoken, films, ...scenes });
  const folder = path.join(outDir, name);
  const read = { document, scenes, lines, ...ownViews(scenes) };
  const own = ownScenes(hearing, idsOf(scenes), lines);
  return { timeline, ...read, store, folder, unbought, ownScenes: own, options };
}

/** Views and styles of the document's own kinds. */
export function ownViews({ own, style = '' }: Scenes): { own: OwnViews; ownStyle: string } {
  return {
    own: Object.fromEntries(own.map(({ name, definition }) => [name, definition.view])),
    ownStyle: styleOf(own) + style,
  };
}
