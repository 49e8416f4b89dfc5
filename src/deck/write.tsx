/** Writes the deck: one folder, or one file, that works from a stick, without a server and without the network. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser } from '../browser/find';
import { writeAtomic } from '../cache/atomic';
import { replaceFolder } from '../cache/folder';
import type { Store } from '../cache/store';
import { DECK_FORMATS } from '../format';
import { wordsOf } from '../language/languages';
import { bundleScript } from '../page/bundle';
import type { TalkLanguage } from '../page/languages';
import { plainText } from '../scene/inline';
import { dataUrl, embedPictures } from '../timeline/embed';
import { motionOf } from '../timeline/motion';
import { addressOf, pictures } from '../timeline/pictures';
import type { Timeline } from '../timeline/schema';
import { settlesMs } from '../timeline/state';
import type { OwnViews } from '../view/Stage';
import { Deck, type Page } from './Deck';
import type { Paper } from './paper';
import { SAME_PICTURE } from './shape';
import { type SceneSound, sceneSound } from './sound';
import { deckStyle } from './style';
import type { Track, Tracks } from './track';

const [ASSETS, SOUNDS] = ['assets', 'sound'];
/** Reveal with its plugins, the narrator and other tools. */
const SCRIPT = 'deck/player.ts';

export interface DeckInput {
  timeline: Timeline;
  own: OwnViews;
  /** CSS of the document's own kinds. */
  ownStyle: string;
  /** Of its talk, its own among them, where there are several. */
  languages?: readonly TalkLanguage[];
  /** The document's folder, where its pictures lie. */
  documentFolder: string;
  /** Where clips are, and sounds are kept. */
  store: Store;
}

/** Writes into `folder`; of what is there, only what an earlier run wrote is replaced. */
export const writeDeck = (input: DeckInput, folder: string): Promise<void> =>
  replaceFolder(folder, async (temporary) => {
    const write = async (name: string, data: string | Uint8Array) => {
      await mkdir(path.dirname(path.join(temporary, name)), { recursive: true });
      await writeFile(path.join(temporary, name), data);
    };
    const sounds = await makeSounds(input);
    for (const { name, data } of sounds) await write(`${SOUNDS}/${name}`, data);
    const { css, fonts } = await deckStyle(input, 'beside');
    await write('deck.js', await bundleScript(SCRIPT));
    await write('deck.css', css);
    for (const [name, data] of fonts) await write(name, data);
    for (const src of pictures(input.timeline, DECK_FORMATS))
      await cp(path.join(input.documentFolder, src), path.join(temporary, ASSETS, src));
    await write('index.html', renderFolder(input, sounds, 'deck'));
  });

/** The page of a deck in a folder that lies in that of the watch page: it leads to others there. */
export const renderInWatch = async (input: DeckInput): Promise<string> =>
  renderFolder(input, await makeSounds(input), 'watchDeck');

function renderFolder(
  input: DeckInput,
  sounds: readonly SceneSound[],
  as: 'deck' | 'watchDeck',
): string {
  const addresses = sounds.map(({ name }) => `${SOUNDS}/${name}`);
  const asset = (src: string) => `${ASSETS}/${addressOf(src)}`;
  return render(input, addresses, { asset, ...talkOf(input, as) });
}

const talkOf = ({ languages }: DeckInput, as: NonNullable<Page['talk']>['as']) =>
  languages ? { talk: { languages, as } } : {};

/** Writes the deck as one HTML file with everything inside. */
export async function writeSingle(input: DeckInput, file: string): Promise<void> {
  const sounds = await makeSounds(input);
  const addresses = sounds.map(({ data }) => dataUrl('audio/mpeg', data));
  const { css: style } = await deckStyle(input, 'inside');
  const embedded = await embedPictures(input.timeline, input.documentFolder, DECK_FORMATS);
  const wide = new Set(pictures(input.timeline));
  // Each picture is inside once.
  const asset: Page['asset'] = (src, format) =>
    format === 'portrait' && wide.has(src) ? SAME_PICTURE : embedded(src);
  const inside = { style, script: await bundleScript(SCRIPT) };
  const page = { asset, inside, ...talkOf(input, 'single') };
  await writeAtomic(file, render(input, addresses, page));
}

/** Writes the deck on paper, a PDF. Throws BrowserFailure. */
export async function writePaper(
  input: DeckInput,
  paper: Paper,
  browser: Browser,
  file: string,
): Promise<void> {
  const { printDeck } = await import('./paper');
  const { css: style } = await deckStyle(input, 'inside', 'paper.css');
  const { timeline, own } = input;
  const asset = await embedPictures(timeline, input.documentFolder);
  await writeAtomic(file, await printDeck({ timeline, own, style, asset, browser }, paper));
}

function render(
  { timeline, own }: DeckInput,
  sounds: readonly string[],
  page: Omit<Page, 'tracks' | 'words'>,
): string {
  const tracks = tracksOf(timeline, sounds);
  const { lang, deck, keys, speaker } = wordsOf(timeline.meta.lang);
  const words = { lang, deck, keys, speaker };
  const html = renderToStaticMarkup(
    <Deck timeline={timeline} own={own} page={{ ...page, tracks, words }} />,
  );
  return `<!doctype html>\n${html}\n`;
}

async function makeSounds({ timeline, store }: DeckInput): Promise<SceneSound[]> {
  const made: SceneSound[] = [];
  for (const timed of timeline.scenes) made.push(await sceneSound(timed, store));
  return made;
}

function tracksOf({ name, scenes, meta }: Timeline, sounds: readonly string[]): Tracks {
  const motion = motionOf(meta);
  const tracks = scenes.map((timed, i): Track => {
    const { scene, durationMs, steps, captions } = timed;
    return {
      id: scene.id,
      title: plainText(scene.heading),
      durationMs,
      shown: scene.steps.map(({ text }) => text),
      steps: steps.map(({ startMs }) => startMs),
      captions,
      settlesMs: settlesMs(timed, motion),
      sound: sounds[i] ?? '',
    };
  });
  return { name, scenes: tracks };
}
