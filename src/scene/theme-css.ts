/** `theme.css` beside a document: what its author changes of the look. It may name files beside it, and fetches nothing. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildFailure, OnResolveArgs, Plugin } from 'esbuild';
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import { findFile } from './image/find';

const NAME = 'theme.css';
const FIRST = { line: 1, column: 1 };
/** Functions that take addresses as plain strings: nobody could see what they ask for. */
const HIDDEN = /(?:^|[^\w-])(?:-webkit-)?(image-set|src|image)\(\s*(?!url\()["']/i;

/** Its text with all that it names inside; empty where there is none, or after a problem. */
export async function readThemeStyle(
  { folder }: Pick<Document, 'folder'>,
  problems: Problems,
): Promise<string> {
  const file = path.join(folder, NAME);
  if (!existsSync(file)) return '';
  const contents = readFileSync(file, 'utf8');
  const { build } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      stdin: { contents, loader: 'css', resolveDir: folder, sourcefile: NAME },
      ...{ bundle: true, write: false, minify: true, logLevel: 'silent', outfile: '/made.css' },
      plugins: [besideOnly(folder)],
      loader: Object.fromEntries(ENDINGS.map((ending) => [ending, 'dataurl' as const])),
    });
    const text = outputFiles[0]?.text ?? '';
    const hidden = HIDDEN.exec(text)?.[1];
    if (hidden === undefined) return text;
    problems.report('themeStyle', FIRST, NAME, `${hidden}() may name its files by url() alone`);
  } catch (error) {
    for (const found of (error as BuildFailure).errors ?? [])
      problems.report('themeStyle', FIRST, placeIn(found.location), found.text);
  }
  return '';
}

const ENDINGS = '.png .jpg .jpeg .webp .avif .gif .svg .woff2 .woff .ttf .otf'.split(' ');

const placeIn = (at: { line: number; column: number } | null): string =>
  at ? `${NAME}:${at.line}:${at.column + 1}` : NAME;

/** No other sheets, and no files but those of the folder. */
const besideOnly = (folder: string): Plugin => ({
  name: 'beside',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path: name, kind }: OnResolveArgs) => {
      if (kind === 'entry-point') return undefined;
      if (kind === 'import-rule') return { errors: [{ text: `@import "${name}" is not allowed` }] };
      if (/^data:/i.test(name) || name.startsWith('#')) return { path: name, external: true };
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name))
        return {
          errors: [{ text: `"${name}" is not beside the document, and nothing is fetched` }],
        };
      const found = findFile(name, folder);
      if ('file' in found) return { path: found.file };
      return { errors: [{ text: `there is no file "${name}" in the document's folder` }] };
    });
  },
});
