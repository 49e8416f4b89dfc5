/** How Remotion's bundler finds the documents' own kinds, and `lectern` in their imports. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WebpackOverrideFn } from '@remotion/bundler';
import { fingerprint } from '../cache/fingerprint';
import { withAutomaticJsx } from '../foreign/remotion';

/** One own kind: its document's name, its own name, and the absolute path of its `.tsx`. */
export interface OwnModule {
  document: string;
  kind: string;
  file: string;
}

/** The text of the module `lectern-own`. */
export function ownModule(kinds: readonly OwnModule[]): string {
  const imports = kinds.map(({ file }, i) => `import * as kind${i} from ${JSON.stringify(file)};`);
  const rows = kinds.map(
    ({ document, kind }, i) =>
      `add(${JSON.stringify(document)}, ${JSON.stringify(kind)}, kind${i});`,
  );
  return [
    ...imports,
    'export const own = {};',
    'function add(document, kind, { default: definition }) {',
    '  if (!definition?.view) return;',
    '  const { view, style = "" } = definition;',
    '  own[document] ??= { views: {}, style: "" };',
    '  own[document].views[kind] = view;',
    '  own[document].style += style + "\\n";',
    '}',
    ...rows,
    '',
  ].join('\n');
}

/** Writes the module into `folder` and tells the bundler where it is. `author` is the absolute path of what is `lectern` to it. */
export function withOwnKinds(
  kinds: readonly OwnModule[],
  { folder, author }: { folder: string; author: string },
): WebpackOverrideFn {
  const text = ownModule(kinds);
  // In a project of `"type": "commonjs"`, a `.js` would be no module.
  const file = path.join(folder, `own-${fingerprint(text)}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return (config) => ({
    ...config,
    module: { ...config.module, rules: withAutomaticJsx(config.module?.rules) },
    // Modules that are joined bear their path in a comment of one line, and a folder's name may have two.
    optimization: { ...config.optimization, concatenateModules: false },
    resolve: {
      ...config.resolve,
      alias: {
        ...config.resolve?.alias,
        'lectern-own$': path.resolve(file),
        lectern$: author,
      },
    },
  });
}
