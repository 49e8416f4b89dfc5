/** Writes the thumbnail: 1280×720 px, JPEG, far below the 2 MB that platforms take. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser } from '../browser/find';
import { writeAtomic } from '../cache/atomic';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { documentFonts } from '../font/choose';
import { openFallback } from '../font/fallback';
import { fontsFor } from '../font/subset';
import { openHyphenation } from '../language/hyphenate';
import { bundleStyle, sheetsFor } from '../page/bundle';
import { Style } from '../page/Inline';
import { SYSTEM } from '../root';
import { mapLongWords } from '../scene/texts';
import { themeOf } from '../theme/themes';
import { embedPictures } from '../timeline/embed';
import type { Timeline } from '../timeline/schema';
import { settledProgress } from '../timeline/state';
import { drawnContext, StageProvider } from '../view/context';
import { type Proposal, ProposalThumbnail } from '../view/Proposal';
import { type OwnViews, Stage } from '../view/Stage';
import { lettersOf } from '../view/size/letters';
import { SceneThumbnail, TitleThumbnail } from '../view/Thumbnail';
import { themeCss } from '../view/theme';
import { fewWords, proposeThumbnails } from './propose';
import { shoot } from './shoot';

const NAMESPACE = 'thumbnail';

export interface ThumbnailInput {
  timeline: Timeline;
  own: OwnViews;
  /** CSS of the document's own kinds. */
  ownStyle: string;
  /** The document's folder, where its pictures lie. */
  documentFolder: string;
  store: Store;
  /** Asked for when there is something to draw. */
  findBrowser(): Promise<Browser>;
  /** Of the browser: part of the picture's key. */
  browserVersion: string;
}

/** From the store when its page is the same. Throws BrowserFailure. */
export const writeThumbnail = async (input: ThumbnailInput, file: string): Promise<void> =>
  writeAtomic(file, await drawThumbnail(input));

/** The same of one of the proposals, whatever the front matter chooses. */
export function drawProposal(input: ThumbnailInput, proposal: 1 | 2 | 3): Promise<Buffer> {
  const { timeline } = input;
  const { title } = timeline.meta.thumbnail ?? {};
  const thumbnail = { ...(title && { title }), proposal };
  return drawThumbnail({
    ...input,
    timeline: { ...timeline, meta: { ...timeline.meta, thumbnail } },
  });
}

async function drawThumbnail(input: ThumbnailInput): Promise<Buffer> {
  const html = await renderPage(input);
  const code = await codeHash('thumbnail', input.store);
  const fonts = await fontsOf(html, input);
  const key = fingerprint({ html, fonts, browser: [input.browserVersion, SYSTEM], code });
  const { data } = await input.store.getOrMake(NAMESPACE, key, async () =>
    shoot(html, await input.findBrowser()),
  );
  return data;
}

/** What the system's fonts decide of it. Pictures stand in the page, and may hold letters. */
async function fontsOf(
  html: string,
  { timeline, ownStyle, store }: ThumbnailInput,
): Promise<string> {
  const shown = timeline.scenes.find(({ scene }) => scene.id === timeline.meta.thumbnail?.scene);
  const isOwn = shown?.scene.kind === 'own' || html.includes('data:image/svg');
  const fonts = await documentFonts(timeline, timeline.meta.lang, store, themeOf(timeline.meta));
  return openFallback(store, fonts)({ text: html, style: ownStyle, isOwn });
}

/** The page, in one text with all that it shows. */
async function renderPage(input: ThumbnailInput): Promise<string> {
  const { meta } = input.timeline;
  const { lang } = meta;
  const own = `${themeCss(meta)}${input.ownStyle}`;
  const { css } = await bundleStyle(
    sheetsFor('view/css/thumbnail.css', input.timeline.scenes),
    own,
    'inside',
    await fontsFor(input.timeline, lang, input.store, themeOf(meta)),
  );
  const html = renderToStaticMarkup(
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <Style text={css} />
      </head>
      <body>{await chooseView(input)}</body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** A proposal, with the pictures of the document. */
async function proposalView(proposal: Proposal, input: ThumbnailInput): Promise<ReactElement> {
  const { scenes, meta } = input.timeline;
  const asset = await embedPictures({ scenes }, input.documentFolder);
  const letters = lettersOf(themeOf(meta));
  return <ProposalThumbnail {...{ proposal, letters, asset }} lang={meta.lang} />;
}

/** The proposal or the scene that the front matter names, the scene at its step; else the title, in few words where none are given for it. */
async function chooseView(input: ThumbnailInput): Promise<ReactElement> {
  const { scenes, meta, references } = input.timeline;
  const { scene: id, step, title: given, proposal: chosen } = meta.thumbnail ?? {};
  const proposal = chosen && proposeThumbnails(input.timeline)[chosen - 1];
  if (proposal) return proposalView(proposal, input);
  const timed = scenes.find(({ scene }) => scene.id === id);
  if (!timed) {
    const title = given ?? fewWords(meta.title, meta.lang);
    const hyphenate = await openHyphenation(meta.lang);
    const parted = mapLongWords(title, (word) => hyphenate?.(word).join('\u00ad') ?? word);
    const letters = lettersOf(themeOf(meta));
    return <TitleThumbnail {...{ title, parted, letters }} lang={meta.lang} />;
  }
  const asset = await embedPictures({ scenes: [timed] }, input.documentFolder);
  const context = drawnContext({ references, ...meta }, asset);
  const progress = settledProgress(timed, step ?? timed.steps.length);
  return (
    <SceneThumbnail>
      <StageProvider value={{ ...context, progress }}>
        <Stage scene={timed.scene} own={input.own} />
      </StageProvider>
    </SceneThumbnail>
  );
}
