/** Writes the deck: one folder that works from a stick, without a server and without the network. */
import { chmod, cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { renderToStaticMarkup } from 'react-dom/server';
import { SOURCES } from '../root';
import { pictures } from '../timeline/pictures';
import type { Timeline } from '../timeline/schema';
import type { OwnViews } from '../view/Stage';
import { themeCss } from '../view/theme';
import { ASSETS, Deck } from './Deck';

const HERE = path.join(SOURCES, 'deck');

export interface DeckInput {
  timeline: Timeline;
  own: OwnViews;
  /** CSS of the document's own kinds. */
  ownStyle: string;
  /** The document's folder, where its pictures lie. */
  documentFolder: string;
}

/** Writes into `folder`, which is replaced as a whole: an earlier deck stays until the new one is complete. */
export async function writeDeck(input: DeckInput, folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  try {
    const html = renderToStaticMarkup(<Deck timeline={input.timeline} own={input.own} />);
    await writeFile(path.join(temporary, 'index.html'), `<!doctype html>\n${html}\n`);
    await bundle(input, temporary);
    await copyPictures(input, temporary);
    // mkdtemp makes it the owner's alone; a web server must read it.
    await chmod(temporary, 0o755);
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Reveal's player as a classic script (`file:` forbids modules), and all styles with their fonts. */
async function bundle({ timeline, ownStyle }: DeckInput, folder: string): Promise<void> {
  const style = `@import "./deck.css";\n${themeCss(timeline.meta.theme)}${ownStyle}`;
  const common = { bundle: true, minify: true, legalComments: 'none', logLevel: 'silent' } as const;
  await Promise.all([
    build({
      ...common,
      entryPoints: [path.join(HERE, 'player.ts')],
      outfile: path.join(folder, 'deck.js'),
      format: 'iife',
      target: 'es2022',
    }),
    build({
      ...common,
      stdin: { contents: style, loader: 'css', resolveDir: HERE },
      outfile: path.join(folder, 'deck.css'),
      loader: { '.woff2': 'file' },
      assetNames: 'fonts/[name]',
    }),
  ]);
}

async function copyPictures(
  { timeline, documentFolder }: DeckInput,
  folder: string,
): Promise<void> {
  for (const src of pictures(timeline))
    await cp(path.join(documentFolder, src), path.join(folder, ASSETS, src));
}
