/** The style of the stage as one text, with its fonts inside. */
import path from 'node:path';
import { build } from 'esbuild';
import { SOURCES } from '../root';

export async function stageStyle(): Promise<string> {
  const { outputFiles } = await build({
    ...{ bundle: true, minify: true, write: false, legalComments: 'none', logLevel: 'silent' },
    entryPoints: [path.join(SOURCES, 'view/css/stage.css')],
    loader: { '.woff2': 'dataurl' },
  });
  return outputFiles[0]?.text ?? '';
}
