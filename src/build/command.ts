/** Builds what the command runs beside itself (program.ts), and the modules that users import. */
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { SOURCES } from '../root';
import { SHEETS, type SheetName } from './parts';

/**
 * Packages that stay beside: those with files of their own, those that own kinds must share, and grammars of which a
 * document needs few. All else comes with the command, which starts in half the time.
 */
export const BESIDE = [
  '@remotion/*',
  '@shikijs/*',
  '@sparticuz/*',
  'esbuild',
  'harfbuzzjs',
  'onnxruntime-web',
  'playwright-core',
  'react',
  'react-dom',
  'remotion',
  'shiki',
  'speech-rule-engine',
  'subset-font',
  'wink-eng-lite-web-model',
];

export const COMMON = {
  absWorkingDir: SOURCES,
  bundle: true,
  splitting: true,
  format: 'esm',
  jsx: 'automatic',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** Zod's own words in fifty languages are half of it, and none of them is ever shown: the problems have ours. */
export const WITHOUT_LOCALES: Plugin = {
  name: 'without-locales',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: path.dirname(file),
    }));
  },
};

/** Without spaces it starts a tenth sooner. */
export const ON_NODE = {
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  external: BESIDE,
  define: { LECTERN_BUILT: 'true' },
} as const satisfies BuildOptions;

/** Packages in the older format ask for Node's own modules with `require`. */
const BANNER =
  "import { createRequire as $require } from 'node:module'; const require = $require(import.meta.url);";

/** `bundler.mjs`, `speaker.mjs`, `sherpa.mjs` and `importer.mjs`, which the command runs; and `author.mjs`, which is `lectern` to programs that import it. Their parts lie beside them. */
export async function buildPrograms(outdir: string): Promise<void> {
  await build({
    ...COMMON,
    ...ON_NODE,
    entryPoints: {
      bundler: 'composition/bundler.ts',
      author: 'view/author.ts',
      speaker: 'narration/voices/hibari/worker.ts',
      sherpa: 'narration/voices/sherpa/process.ts',
      importer: 'import/worker.ts',
    },
    outdir,
    plugins: [WITHOUT_LOCALES],
    outExtension: { '.js': '.mjs' },
    banner: { js: BANNER },
  });
}

/** `author.cjs`: `lectern` for a program that asks with `require`. */
export async function buildRequired(outdir: string): Promise<void> {
  await build({
    ...COMMON,
    entryPoints: ['view/author.ts'],
    outfile: path.join(outdir, 'author.cjs'),
    splitting: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
}

/** `studio-config.js`, which Remotion's command line bundles and runs. */
export async function buildStudioConfig(outdir: string): Promise<void> {
  await build({
    ...COMMON,
    entryPoints: { 'studio-config': 'composition/studio-config.ts' },
    outdir,
    splitting: false,
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
}

/** `web/composition.js` and `web/author.js`, for Remotion's bundler, which knows React and Remotion, and `web/video.js`, which is bundled with them by `lectern dev`. `nameOf` says what became of a style sheet of `src/`. */
export async function buildComposition(
  folder: string,
  nameOf: (sheet: SheetName) => string,
): Promise<void> {
  await build({
    ...COMMON,
    entryPoints: {
      composition: 'composition/entry.tsx',
      author: 'view/author.ts',
      video: 'dev/page/main.tsx',
    },
    outdir: path.join(folder, 'web'),
    platform: 'browser',
    target: 'es2022',
    external: ['lectern-own', 'react', 'react-dom', 'remotion', '@remotion/player'],
    plugins: [
      {
        name: 'sheet',
        setup({ onResolve }) {
          onResolve({ filter: /\.css$/ }, ({ path: named, resolveDir }) => {
            const file = path.relative(SOURCES, path.resolve(resolveDir, named));
            const sheet = SHEETS.find((name) => path.normalize(name) === file);
            return sheet && { path: `../${nameOf(sheet)}`, external: true };
          });
        },
      },
    ],
  });
}
