/** What the page of `lectern record` loads. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Script as ScriptFile } from '../build/parts';
import type { Store } from '../cache/store';
import { fontsFor } from '../font/subset';
import { wordsOf } from '../language/languages';
import { bundleScript, bundleStyle } from '../page/bundle';
import type { Script } from './data';
import { PICTURE_STYLE, pictureStyle, type Read } from './picture';
import { Shell } from './Shell';
import type { Files, PageFile } from './serve';

/** What is read, and shown beside that. */
export interface Shown {
  script: Script;
  read: Read;
}

/** As they are for a script; made once for the same one. `folder` is where takes lie, for people. */
export function openFiles(folder: string, store: Store): (shown: Shown) => Promise<Files> {
  let made: { script: Script; files: Promise<Files> } | undefined;
  return (shown) => {
    if (made?.script !== shown.script)
      made = { script: shown.script, files: makeFiles(shown, folder, store) };
    return made.files;
  };
}

/** With the letters of the script that the carried fonts lack. */
async function makeFiles({ script, read }: Shown, folder: string, store: Store): Promise<Files> {
  const { lang, record } = wordsOf(script.lang);
  const extra = await fontsFor(script, script.lang, store);
  const { css, fonts } = await bundleStyle('record/page/record.css', '', 'beside', extra);
  const picture = await pictureStyle(read, store);
  const page = renderToStaticMarkup(<Shell data={{ words: { lang, record }, folder }} />);
  return new Map<string, PageFile>([
    ['', { type: 'text/html; charset=utf-8', data: `<!doctype html>\n${page}\n` }],
    ['style.css', { type: STYLE, data: css }],
    [PICTURE_STYLE, { type: STYLE, data: picture.css }],
    ['record.js', await load('record/page/main.ts')],
    ['worklet.js', await load('record/page/worklet.ts')],
    ...[...fonts, ...picture.fonts].map(
      ([name, data]) => [name, { type: 'font/woff2', data }] as const,
    ),
  ]);
}

const STYLE = 'text/css; charset=utf-8';

const load = async (script: ScriptFile): Promise<PageFile> => ({
  type: 'text/javascript; charset=utf-8',
  data: await bundleScript(script),
});
