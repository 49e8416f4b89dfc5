/** Writes the thumbnail: 1280×720 px, JPEG, far below the 2 MB that platforms take. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { writeAtomic } from '../cache/atomic';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { THUMBNAIL } from '../format';
import { bundleStyle } from '../page/bundle';
import { Style } from '../page/Inline';
import { embedPictures } from '../timeline/embed';
import type { Timeline } from '../timeline/schema';
import { settledProgress } from '../timeline/state';
import { drawnContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';
import { SceneThumbnail, TitleThumbnail } from '../view/Thumbnail';
import { themeCss } from '../view/theme';

const NAMESPACE = 'thumbnail';
const QUALITY = 90;

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
}

/** From the store when its page is the same. Throws BrowserProblem. */
export async function writeThumbnail(input: ThumbnailInput, file: string): Promise<void> {
  const html = await renderPage(input);
  const key = fingerprint({ version: 1, html, quality: QUALITY });
  const shoot = async () => draw(html, await input.findBrowser());
  const { data } = await input.store.getOrMake(NAMESPACE, key, shoot);
  await writeAtomic(file, data);
}

/** All that decides the picture, in one text. */
async function renderPage(input: ThumbnailInput): Promise<string> {
  const { theme, lang } = input.timeline.meta;
  const own = `${themeCss(theme)}${input.ownStyle}`;
  const { css } = await bundleStyle('view/css/thumbnail.css', own, 'inside');
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

/** The scene that the front matter names, at its step; else the title. */
async function chooseView(input: ThumbnailInput): Promise<ReactElement> {
  const { scenes, meta, references } = input.timeline;
  const { scene: id, step, title = meta.title } = meta.thumbnail ?? {};
  const timed = scenes.find(({ scene }) => scene.id === id);
  if (!timed) return <TitleThumbnail title={title} lang={meta.lang} />;
  const asset = await embedPictures({ scenes: [timed] }, input.documentFolder);
  const context = drawnContext({ references, lang: meta.lang }, asset);
  const progress = settledProgress(timed, step ?? timed.steps.length);
  return (
    <SceneThumbnail>
      <StageProvider value={{ ...context, progress }}>
        <Stage scene={timed.scene} own={input.own} />
      </StageProvider>
    </SceneThumbnail>
  );
}

const draw = (html: string, browser: Browser): Promise<Buffer> =>
  withBrowser(
    browser,
    async (context) => {
      const page = await openContent(context, html);
      return page.screenshot({ type: 'jpeg', quality: QUALITY });
    },
    THUMBNAIL,
  );
