/** What the page of the video loads whatever the document: its HTML, its script and its style. */
import path from 'node:path';
import { build } from 'esbuild';
import { renderToStaticMarkup } from 'react-dom/server';
import { bundleStyle } from '../page/bundle';
import { IS_BUILT, ROOT, SOURCES } from '../root';
import type { Given } from './data';
import { Shell } from './Shell';

/** By their address below the page; `''` is the page itself. */
export async function pageFiles(given: Given): Promise<ReadonlyMap<string, Uint8Array>> {
  const { css, fonts } = await bundleStyle('dev/page/video.css', '', 'beside');
  const html = `<!doctype html>\n${renderToStaticMarkup(<Shell given={given} />)}\n`;
  return new Map<string, Uint8Array>([
    ...fonts,
    ['', Buffer.from(html)],
    ['page.css', Buffer.from(css)],
    ['page.js', await bundlePage()],
  ]);
}

/** Remotion's player is bundled where it is installed: its licence lets nobody else hand it out. */
async function bundlePage(): Promise<Uint8Array> {
  const entry = path.join(SOURCES, IS_BUILT ? 'web/video.js' : 'dev/page/main.tsx');
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
