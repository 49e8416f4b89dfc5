/** The deck's script and style, each as one text. */
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { SOURCES } from '../root';
import type { Timeline } from '../timeline/schema';
import { themeCss } from '../view/theme';

const HERE = path.join(SOURCES, 'deck');
const COMMON = { bundle: true, minify: true, legalComments: 'none', logLevel: 'silent' } as const;

export interface Bundled {
  /** Relative to the deck's folder. */
  path: string;
  data: Buffer;
}

interface Style {
  style: string;
  files: Bundled[];
}
type Fonts = 'beside' | 'inside';

/** Bundled once in a run: their sources do not change meanwhile. */
let script: Promise<string> | undefined;
const styles = new Map<string, Promise<Style>>();

/** Reveal with its plugins and the narrator, as a classic script: `file:` forbids modules. */
export function bundleScript(): Promise<string> {
  script ??= buildScript();
  return script;
}

async function buildScript(): Promise<string> {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [path.join(HERE, 'player.ts')],
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** All styles of the deck or of its paper, `ownStyle` last; fonts are files of their own, or `inside`. */
export function bundleStyle(
  { timeline, ownStyle }: { timeline: Timeline; ownStyle: string },
  fonts: Fonts,
  entry: 'deck.css' | 'paper.css' = 'deck.css',
): Promise<Style> {
  const contents = `@import "./${entry}";\n${themeCss(timeline.meta.theme)}${ownStyle}`;
  const key = `${fonts} ${contents}`;
  const style = styles.get(key) ?? buildStyle(contents, fonts);
  styles.set(key, style);
  return style;
}

async function buildStyle(contents: string, fonts: Fonts): Promise<Style> {
  const options: BuildOptions & { write: false } = {
    ...COMMON,
    stdin: { contents, loader: 'css', resolveDir: HERE },
    outfile: '/deck.css',
    loader: { '.woff2': fonts === 'inside' ? 'dataurl' : 'file' },
    assetNames: 'fonts/[name]',
    write: false,
  };
  const made = await build(options);
  const files = made.outputFiles.map(({ path: file, contents }) => ({
    path: file.slice(path.parse(file).root.length).replaceAll('\\', '/'),
    data: Buffer.from(contents),
  }));
  const style = files.find((file) => file.path === 'deck.css')?.data.toString() ?? '';
  return { style, files: files.filter((file) => file.path !== 'deck.css') };
}
