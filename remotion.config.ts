/** For Remotion's own commands (`npx remotion studio`, `npx remotion render`), on the documents that were built. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Config } from '@remotion/cli/config';
import { type OwnModule, withOwnKinds } from './src/composition/webpack';
import { hideInterfaces, stayOnLoopback } from './src/foreign/servers';

const SLIDES = path.resolve('slides');

/** Every `slides/<document>/<kind>.tsx`. */
const findOwnKinds = (): OwnModule[] =>
  (existsSync(SLIDES) ? readdirSync(SLIDES, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: document }) =>
      readdirSync(path.join(SLIDES, document))
        .filter((file) => file.endsWith('.tsx'))
        .map((file) => ({
          document,
          kind: path.basename(file, '.tsx'),
          file: path.join(SLIDES, document, file),
        })),
    );

stayOnLoopback();
hideInterfaces();
Config.setEntryPoint('src/composition/entry.tsx');
Config.setPublicDir('public');
Config.overrideWebpackConfig(
  withOwnKinds(findOwnKinds(), {
    folder: path.resolve('.lectern/bundles'),
    author: path.resolve('src/view/author.ts'),
  }),
);
Config.setBrowserExecutable(
  execFileSync(process.execPath, ['src/cli/bin.mjs', 'browser'], { encoding: 'utf8' }).trim(),
);
