/** The output `themes`: one picture of the document in every theme, to choose from. */
import path from 'node:path';
import { z } from 'zod';
import { type Format, formatEnding } from '../format';
import type { Prepared } from '../pipeline';
import { formatOption, makeShape } from './option';
import { defineOutput } from './output';
import { styleOfLabels } from './stills';

export const themesOutput = defineOutput({
  name: 'themes',
  summary: 'make a picture of the document in every theme',
  examples: ['lectern themes tour'],
  options: z.object({ ...makeShape, format: formatOption }),
  needs: ['sound', 'browser'],
  make: async (prepared, { format }) => ({
    files: await makeThemes(prepared, format ?? ['landscape']),
  }),
});

/** Writes `<folder>/themes.png`, `themes-portrait.png` or `themes-square.png`, and returns their paths. */
export async function makeThemes(
  prepared: Prepared,
  formats: readonly Format[],
): Promise<string[]> {
  const { drawThemes } = await import('../still/themes');
  const { findBrowser } = await import('../browser/find');
  const { writeAtomic } = await import('../cache/atomic');
  const { timeline, own, ownStyle, document, store, folder, options } = prepared;
  const { signal, onProgress } = options;
  const browser = await findBrowser(options.browser, signal);
  const style = await styleOfLabels(timeline, store);
  const files: string[] = [];
  for (const format of formats) {
    const file = path.join(folder, `themes${formatEnding(format)}.png`);
    const picture = await drawThemes({
      ...{ timeline, own, ownStyle, documentFolder: document.folder, format, store, browser },
      style,
      onTheme: (done, total) => onProgress({ task: 'stills', done, total, note: format }),
    });
    await writeAtomic(file, picture);
    files.push(file);
  }
  return files;
}
