/** Scripts and styles of static pages. Read or built once in a run: their sources do not change meanwhile. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sheet } from '../build/page';
import { builtName, type Script, type SheetName } from '../build/parts';
import { openMemory } from '../cache/making';
import { IS_BUILT, SOURCES } from '../root';

export type Style = Sheet;

const scripts = openMemory<string>();
const sheets = openMemory<Sheet>();

/** The script whose first file is `script`. */
export const bundleScript = (script: Script): Promise<string> =>
  scripts.once(script, () => loadScript(script));

/** The sheet of the stage or one that holds it, and that of formulas where what is shown (HTML or a timeline) has some. */
export const sheetsFor = (sheet: SheetName, shown: unknown): SheetName[] =>
  JSON.stringify(shown).includes('<math') ? [sheet, 'view/css/formula-font.css'] : [sheet];

/** Style sheets, then that of the document's own fonts, then `text`, minified; with fonts beside them or inside. */
export async function bundleStyle(
  names: SheetName | readonly SheetName[],
  text: string,
  fonts: 'beside' | 'inside',
  script?: Style,
): Promise<Style> {
  const loaded = [names].flat().map((name) => sheets.once(name, () => loadSheet(name)));
  const all = [...(await Promise.all(loaded)), ...(script ? [script] : [])];
  const fontsOfAll = new Map(all.flatMap(({ fonts }) => [...fonts]));
  const css = all.map(({ css }) => css).join('') + (await minify(text));
  return fonts === 'beside'
    ? { css, fonts: fontsOfAll }
    : { css: fontsInside(css, fontsOfAll), fonts: new Map() };
}

async function loadScript(script: Script): Promise<string> {
  if (IS_BUILT) return readFile(path.join(SOURCES, builtName(script)), 'utf8');
  const { buildScript } = await import('../build/page');
  return buildScript(script);
}

async function loadSheet(name: SheetName): Promise<Sheet> {
  if (!IS_BUILT) {
    const { buildSheet } = await import('../build/page');
    return buildSheet(name);
  }
  const css = await readFile(path.join(SOURCES, builtName(name)), 'utf8');
  const fonts = new Map<string, Uint8Array>();
  for (const [, font = ''] of css.matchAll(FONT))
    fonts.set(font, await readFile(path.join(SOURCES, font)));
  return { css, fonts };
}

/** How a sheet asks for a font beside it. */
const FONT = /url\("?\.\/(fonts\/[\w.-]+)"?\)/g;

/** The sheet with its fonts in it. */
export const fontsInside = (css: string, fonts: Sheet['fonts']): string =>
  css.replace(FONT, (asked, name: string) => {
    const data = fonts.get(name);
    if (!data) return asked;
    return `url(data:font/woff2;base64,${Buffer.from(data).toString('base64')})`;
  });

/** What comes with the document: its theme, and the styles of its own kinds. */
async function minify(text: string): Promise<string> {
  if (text === '') return '';
  const { transform } = await import('esbuild');
  return (await transform(text, { loader: 'css', minify: true, logLevel: 'silent' })).code;
}
