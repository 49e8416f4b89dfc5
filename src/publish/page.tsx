/** The transcript as one HTML page that needs nothing else: no script, fonts inside. */
import path from 'node:path';
import { build } from 'esbuild';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { renderToStaticMarkup } from 'react-dom/server';
import { SOURCES } from '../root';
import type { Timeline } from '../timeline/schema';
import { themeCss } from '../view/theme';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";
/** ISO 15924 codes of scripts that run from right to left. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction of a language, `lang` being its BCP 47 tag. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';

/** A whole document. */
export async function renderPage(transcript: Root, { meta }: Timeline): Promise<string> {
  const { title, lang, theme, author } = meta;
  const style = await bundleStyle(theme);
  const body = toHtml(toHast(transcript));
  const html = renderToStaticMarkup(
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        {author && <meta name="author" content={author} />}
        <title>{`${title}: transcript`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style */}
        <style dangerouslySetInnerHTML={{ __html: style.replaceAll('</', '<\\/') }} />
      </head>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: of a tree that holds no HTML */}
        <main dangerouslySetInnerHTML={{ __html: body }} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

async function bundleStyle(theme: Timeline['meta']['theme']): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `@import "./transcript.css";\n${themeCss(theme)}`,
      loader: 'css',
      resolveDir: path.join(SOURCES, 'publish'),
    },
    loader: { '.woff2': 'dataurl' },
    ...{ bundle: true, minify: true, legalComments: 'none', logLevel: 'silent', write: false },
  });
  return outputFiles[0]?.text ?? '';
}
