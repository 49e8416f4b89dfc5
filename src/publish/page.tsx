/** The transcript as one HTML page that needs nothing else: no script, fonts inside. */
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Store } from '../cache/store';
import { fontsFor } from '../font/subset';
import { fill } from '../language/gaps';
import { wordsOf } from '../language/languages';
import { directionOf } from '../language/tag';
import { bundleStyle } from '../page/bundle';
import { Style } from '../page/Inline';
import { themeOf } from '../theme/themes';
import type { Timeline } from '../timeline/schema';
import { themeCss } from '../view/theme';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** A whole document. */
export async function renderPage(
  transcript: Root,
  timeline: Timeline,
  store: Store,
): Promise<string> {
  const { meta } = timeline;
  const { title, lang, author } = meta;
  const fonts = await fontsFor(timeline, lang, store, themeOf(meta));
  const { css } = await bundleStyle('publish/transcript.css', themeCss(meta), 'inside', fonts);
  const body = toHtml(toHast(transcript));
  const html = renderToStaticMarkup(
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        {author && <meta name="author" content={author} />}
        <title>{fill(wordsOf(lang).transcriptOf, { title })}</title>
        <Style text={css} />
      </head>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: of a tree that holds no HTML */}
        <main dangerouslySetInnerHTML={{ __html: body }} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
