/** Writes the watch page: one folder with all that it shows, for any web server or none. */
import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { replaceFolder, writtenFiles } from '../../cache/folder';
import type { Store } from '../../cache/store';
import { fontsFor } from '../../font/subset';
import { FORMATS, type Format, type Size } from '../../format';
import { wordsOf } from '../../language/languages';
import { bundleScript, bundleStyle, type Style } from '../../page/bundle';
import type { TalkLanguage } from '../../page/languages';
import { darkOf, themeOf } from '../../theme/themes';
import { buildChapters } from '../../timeline/chapters';
import type { Timeline } from '../../timeline/schema';
import { coloursCss, themeCss } from '../../view/theme';
import { renderVtt } from '../captions';
import { renderChapters } from './chapters';
import { POSTER, portraitFile, UPRIGHT, videoFile } from './metadata';
import { Page } from './Page';
import { buildSteps, DECK } from './steps';

export interface WatchInput {
  timeline: Timeline;
  /** What shape the video has. */
  format: Format;
  /** Paths of what was made: the MP4, the deck's folder, the thumbnail. */
  video: string;
  /** The same in portrait, where there is one beside another: phones play it. */
  portrait?: string;
  deck: string;
  /** Its page, where it leads elsewhere from here than from its own folder. */
  deckPage?: string;
  /** Of its talk, where there are several. */
  languages?: readonly TalkLanguage[];
  thumbnail: string;
  store: Store;
}

/** Writes into `folder`; of what is there, only what an earlier run wrote is replaced. */
export const writeWatch = (input: WatchInput, folder: string): Promise<void> =>
  replaceFolder(folder, async (temporary) => {
    const inside = (name: string) => path.join(temporary, name);
    for (const [name, data] of await renderFiles(input)) {
      await mkdir(path.dirname(inside(name)), { recursive: true });
      await writeFile(inside(name), data);
    }
    const mode = constants.COPYFILE_FICLONE;
    await copyFile(input.video, inside(videoFile(input.timeline)), mode);
    if (input.portrait) await copyFile(input.portrait, inside(portraitFile(input.timeline)), mode);
    await copyFile(input.thumbnail, inside(POSTER), mode);
    for (const file of await writtenFiles(input.deck)) {
      await mkdir(path.dirname(inside(`deck/${file}`)), { recursive: true });
      await copyFile(path.join(input.deck, file), inside(`deck/${file}`), mode);
    }
    if (input.deckPage) await writeFile(inside(DECK), input.deckPage);
  });

/** All but what is copied, by name. */
async function renderFiles({
  timeline,
  format,
  portrait,
  languages,
  store,
}: WatchInput): Promise<Map<string, string | Uint8Array>> {
  const chapters = buildChapters(timeline);
  const tracks = { captions: renderVtt(timeline), chapters: renderChapters(chapters) };
  const { copied, inAddressBar } = wordsOf(timeline.meta.lang).watch;
  const data = { steps: buildSteps(timeline), tracks, words: { copied, inAddressBar } };
  const html = renderToStaticMarkup(
    <Page
      {...{ timeline, chapters, size: FORMATS[format], languages, data }}
      hasPortrait={portrait !== undefined}
    />,
  );
  const { css, fonts } = await watchStyle(timeline, FORMATS[format], portrait !== undefined, store);
  const files = new Map<string, string | Uint8Array>(fonts).set('style.css', css);
  files.set('watch.js', await bundleScript('publish/watch/player.ts'));
  for (const [kind, text] of Object.entries(tracks)) files.set(`${kind}.vtt`, text);
  return files.set('index.html', `<!doctype html>\n${html}\n`);
}

async function watchStyle(
  timeline: Timeline,
  { width, height }: Size,
  hasPortrait: boolean,
  store: Store,
): Promise<Style> {
  const { meta } = timeline;
  const fonts = await fontsFor(timeline, meta.lang, store, themeOf(meta));
  const { scheme } = themeOf(meta);
  const tall = FORMATS.portrait.width / FORMATS.portrait.height;
  const shown = [
    `:root { color-scheme: ${scheme}; --ratio: ${width / height} }`,
    ...(scheme === 'light'
      ? [inTheDark(`:root { color-scheme: dark } ${coloursCss(darkOf(meta))}`)]
      : []),
    ...(hasPortrait ? [`@media ${UPRIGHT} { :root { --ratio: ${tall} } }`] : []),
  ].join('\n');
  return bundleStyle('publish/watch/watch.css', `${themeCss(meta)}${shown}`, 'beside', fonts);
}

/** On paper colours stay as they are. */
const inTheDark = (css: string): string =>
  `@media screen and (prefers-color-scheme: dark) { ${css} }`;
