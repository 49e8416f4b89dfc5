/** The whole flow as one list: a document becomes scenes, sound, a timeline, and from it a deck; its videos are made in rendition.ts. */
import path from 'node:path';
import { writeAtomic } from './cache/atomic';
import { openStore, type Store } from './cache/store';
import type { Paper } from './deck/paper';
import { readDocument } from './document/read';
import type { Document } from './document/schema';
import type { Draw } from './draw/renderer';
import type { Format } from './format';
import { checkNarration } from './narration/check';
import { linesOf, narrate } from './narration/narrate';
import type { Line } from './narration/schema';
import { openVoice } from './narration/voice';
import { collectProblems, type Problem, sortProblems } from './problem/problem';
import type { OnProgress } from './progress';
import { buildScenes, type Scenes } from './scene/build';
import { checkLinks } from './scene/links';
import { styleOf } from './scene/own';
import { checkThumbnail } from './scene/thumbnail';
import { buildTimeline } from './timeline/build';
import type { Timeline } from './timeline/schema';
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
  /** How the video is drawn; when left out, the fastest way that the browser has. */
  draw?: Draw;
  /** Whether code of own kinds may run; when left out, that of a document in the project may. */
  ownCode?: boolean;
  onProgress: OnProgress;
}

/** A document that was read, with everything that is wrong with it. */
export interface Checked {
  problems: Problem[];
  failed: boolean;
  /** Absent when nothing could be read. */
  read?: { document: Document; scenes: Scenes; lines: Line[][] };
}

/** What deck, video and publish are made from. */
export interface Prepared {
  timeline: Timeline;
  document: Document;
  scenes: Scenes;
  store: Store;
  /** `<outDir>/<name>` */
  folder: string;
  options: Options;
}

export interface CheckOptions {
  /** Whether views of own kinds are tried; where the layout is checked, they are tried there, and not twice. */
  views?: boolean;
  /** Whether code of own kinds may run; when left out, that of a document in the project may. */
  ownCode?: boolean;
}

/** Reads the document in `file` and finds every problem; writes and speaks nothing. */
export async function checkDocument(
  file: string,
  { views = true, ownCode }: CheckOptions = {},
): Promise<Checked> {
  const problems = collectProblems(file);
  const document = await readDocument(file, problems);
  if (!document) return { problems: sortProblems(problems.list), failed: true };
  const scenes = await buildScenes(document, problems, ownCode);
  const lines = linesOf(scenes.scenes, document.meta);
  checkNarration(document, scenes.scenes, lines, problems);
  checkThumbnail(document, scenes.scenes, problems);
  checkLinks(document, scenes.scenes, problems);
  if (views && scenes.own.length > 0) {
    const { checkOwnViews } = await import('./layout/own');
    checkOwnViews(document, scenes, ownViews(scenes).own, problems);
  }
  return {
    problems: sortProblems(problems.list),
    failed: problems.failed(),
    read: { document, scenes, lines },
  };
}

/** Finds text that does not fit, by measuring in the browser; those of the front matter when no formats are named. */
export async function checkLayout(
  file: string,
  { document, scenes }: NonNullable<Checked['read']>,
  formats: readonly Format[] = document.meta.formats,
  options: Pick<Options, 'storeDir' | 'browser'>,
): Promise<Problem[]> {
  const layout = await import('./layout/check');
  const { findBrowser } = await import('./browser/find');
  const problems = collectProblems(file);
  const store = openStore(options.storeDir);
  const browser = () => findBrowser(options.browser);
  const input = { document, scenes, formats, ...ownViews(scenes), store, findBrowser: browser };
  await layout.checkLayout(input, problems);
  return sortProblems(problems.list);
}

/** Speaks what is not in the store yet, and lays everything on the timeline. Nothing is written but to the store. */
export async function prepare(
  { document, scenes, lines }: NonNullable<Checked['read']>,
  options: Options,
): Promise<Prepared> {
  const { outDir, storeDir, onProgress } = options;
  const store = openStore(storeDir);
  const { spoken } = await narrate(lines, openVoice(document.meta), store, onProgress);
  const { name, meta } = document;
  const timeline = buildTimeline({ name, meta, spoken, ...scenes });
  return { timeline, document, scenes, store, folder: path.join(outDir, name), options };
}

/** Writes timeline.json and captions.vtt, and returns their paths. */
export async function writeTimeline({ timeline, folder }: Prepared): Promise<string[]> {
  const { renderVtt } = await import('./publish/captions');
  const texts = {
    'timeline.json': `${JSON.stringify(timeline, null, 1)}\n`,
    'captions.vtt': renderVtt(timeline),
  };
  for (const [name, text] of Object.entries(texts))
    await writeAtomic(path.join(folder, name), text);
  return Object.keys(texts).map((name) => path.join(folder, name));
}

/** Views and styles of the document's own kinds. */
export function ownViews({ own }: Scenes): { own: OwnViews; ownStyle: string } {
  return {
    own: Object.fromEntries(own.map(({ name, definition }) => [name, definition.view])),
    ownStyle: styleOf(own),
  };
}

/** Writes the deck to `<folder>/deck/`, or as one file, and returns the path of its page. */
export async function makeDeck(prepared: Prepared, single = false): Promise<string> {
  const { writeDeck, writeSingle } = await import('./deck/write');
  const { timeline, folder, options } = prepared;
  const page = single ? `${timeline.name}.html` : path.join('deck', 'index.html');
  const file = path.join(folder, page);
  options.onProgress({ task: 'deck', done: 0, total: 1 });
  const input = deckInput(prepared);
  await (single ? writeSingle(input, file) : writeDeck(input, path.dirname(file)));
  options.onProgress({ task: 'deck', done: 1, total: 1 });
  return file;
}

/** What every form of the deck is made from. */
export const deckInput = ({ timeline, document, scenes, store }: Prepared) => ({
  ...{ timeline, ...ownViews(scenes), documentFolder: document.folder, store },
});

/** Writes the deck on paper to `<folder>/<name>.pdf`, or `<name>-steps.pdf` or `<name>-handout.pdf`, and returns its path. */
export async function makePdf(prepared: Prepared, paper: Paper): Promise<string> {
  const { writePaper } = await import('./deck/write');
  const { findBrowser } = await import('./browser/find');
  const { timeline, folder, options } = prepared;
  const ending = paper === 'scenes' ? '' : `-${paper}`;
  const file = path.join(folder, `${timeline.name}${ending}.pdf`);
  options.onProgress({ task: 'pdf', done: 0, total: 1 });
  await writePaper(deckInput(prepared), paper, await findBrowser(options.browser), file);
  options.onProgress({ task: 'pdf', done: 1, total: 1 });
  return file;
}
