/** What the page of `lectern record` loads. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Script as ScriptFile } from '../build/parts';
import type { Store } from '../cache/store';
import { fontsFor } from '../font/subset';
import { wordsOf } from '../language/languages';
import { bundleScript, bundleStyle } from '../page/bundle';
import type { Script } from './data';
import { Shell } from './Shell';
import type { Files, PageFile } from './serve';

/** As they are for a script; made once for the same one. `folder` is where takes lie, for people. */
export function openFiles(folder: string, store: Store): (script: Script) => Promise<Files> {
  let made: { script: Script; files: Promise<Files> } | undefined;
  return (script) => {
    if (made?.script !== script) made = { script, files: makeFiles(script, folder, store) };
    return made.files;
  };
}

/** With the letters of the script that the carried fonts lack. */
async function makeFiles(script: Script, folder: string, store: Store): Promise<Files> {
  const { lang, record } = wordsOf(script.lang);
  const extra = await fontsFor(script, script.lang, store);
  const { css, fonts } = await bundleStyle('record/page/record.css', '', 'beside', extra);
  const page = renderToStaticMarkup(<Shell data={{ words: { lang, record }, folder }} />);
  const files = new Map<string, PageFile>();
  files.set('', { type: 'text/html; charset=utf-8', data: `<!doctype html>\n${page}\n` });
  files.set('style.css', { type: 'text/css; charset=utf-8', data: css });
  files.set('record.js', await load('record/page/main.ts'));
  files.set('worklet.js', await load('record/page/worklet.ts'));
  for (const [name, data] of fonts) files.set(name, { type: 'font/woff2', data });
  return files;
}

const load = async (script: ScriptFile): Promise<PageFile> => ({
  type: 'text/javascript; charset=utf-8',
  data: await bundleScript(script),
});
