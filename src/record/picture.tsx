/** Scenes as they stand while a sentence is said: each a page of its own, for a frame in the page that records. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Sheet } from '../build/page';
import type { Store } from '../cache/store';
import { fontsFor } from '../font/subset';
import { FORMATS } from '../format';
import { bundleStyle, sheetsFor } from '../page/bundle';
import { type Checked, ownViews } from '../pipeline';
import { themeOf } from '../theme/themes';
import { embedPictures } from '../timeline/embed';
import { settledProgress } from '../timeline/state';
import { drawnContext, StageProvider } from '../view/context';
import { Stage } from '../view/Stage';
import { themeCss } from '../view/theme';
import { shapeOf } from './script';

export type Read = NonNullable<Checked['read']>;

/** What the pages of pictures load beside them. */
export const PICTURE_STYLE = 'picture.css';

/** The sheet of all pictures of a document, and its fonts. */
export async function pictureStyle({ document, scenes }: Read, store: Store): Promise<Sheet> {
  const { meta } = document;
  const shown = { scenes: scenes.scenes, references: scenes.references };
  const extra = await fontsFor(shown, meta.lang, store, themeOf(meta));
  const text = `${themeCss(meta)}${ownViews(scenes).ownStyle}body{margin:0;overflow:hidden}`;
  return bundleStyle(sheetsFor('view/css/stage.css', shown), text, 'beside', extra);
}

/** The scene with the steps settled that have begun; undefined where the document has it no more. */
export async function drawPicture(
  { document: { meta, folder }, scenes: { scenes, references, ...rest } }: Read,
  id: string,
  step: number,
): Promise<string | undefined> {
  const scene = scenes.find((one) => one.id === id);
  if (!scene) return undefined;
  const format = shapeOf(meta);
  const asset = await embedPictures({ scenes: [{ scene }] }, folder, [format]);
  const context = drawnContext({ references, ...meta }, asset);
  const { own } = ownViews({ scenes, references, ...rest });
  const progress = settledProgress(scene, step);
  const page = renderToStaticMarkup(
    <html lang={meta.lang}>
      <head>
        <meta charSet="utf-8" />
        <title>{id}</title>
        <link rel="stylesheet" href={PICTURE_STYLE} />
      </head>
      <body>
        <div style={{ position: 'relative', ...FORMATS[format] }}>
          <StageProvider value={{ ...context, format, progress }}>
            <Stage scene={scene} own={own} />
          </StageProvider>
        </div>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
