/** The page's script, and its style with the fonts that it names. */
import path from 'node:path';
import { build } from 'esbuild';
import type { Meta } from '../../document/schema';
import { SOURCES } from '../../root';
import { themeCss } from '../../view/theme';
import { bundleStyle } from '../style';

/** How the browser draws its own controls. */
const SCHEME: Record<Meta['theme'], string> = { paper: 'light', night: 'dark' };

/** Files by name. */
export async function bundleWatch(theme: Meta['theme']): Promise<Map<string, Uint8Array>> {
  const scheme = `:root { color-scheme: ${SCHEME[theme]} }`;
  const style = `@import "./publish/watch/watch.css";\n${themeCss(theme)}${scheme}`;
  const files = await bundleStyle(style, 'beside');
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    // From a file, a browser runs classic scripts only.
    format: 'iife',
    target: 'es2022',
    entryPoints: [path.join(SOURCES, 'publish/watch/player.ts')],
    write: false,
  });
  for (const { contents } of outputFiles) files.set('watch.js', contents);
  return files;
}
