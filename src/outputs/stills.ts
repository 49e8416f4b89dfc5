/** The output `stills`: a contact sheet of each format. */
import path from 'node:path';
import { z } from 'zod';
import type { Store } from '../cache/store';
import { type Format, formatEnding } from '../format';
import type { Prepared } from '../pipeline';
import { nameOf } from '../scene/authored';
import type { Timeline } from '../timeline/schema';
import { makeDeck } from './deck';
import { formatOption, makeShape } from './option';
import { defineOutput } from './output';
import { openStage } from './video';

export const stills = defineOutput({
  name: 'stills',
  summary: 'make a contact sheet: every scene, deck and video side by side',
  examples: ['lectern stills tour'],
  options: z.object({ ...makeShape, format: formatOption }),
  needs: ['sound', 'browser'],
  make: async (prepared, { format }) => ({ files: await makeStills(prepared, format) }),
});

/** Writes `<folder>/stills.png`, `stills-portrait.png` or `stills-square.png`, every scene settled, and returns their paths. */
export async function makeStills(
  prepared: Prepared,
  formats: readonly Format[] = prepared.document.meta.formats,
): Promise<string[]> {
  const { drawContactSheet } = await import('../still/contact');
  const { writeAtomic } = await import('../cache/atomic');
  const { timeline, own, folder, options, store } = prepared;
  const { onProgress } = options;
  const index = await makeDeck(prepared);
  const stage = await openStage(prepared);
  // What lies under `public/` belongs together: Remotion's own commands play it.
  await stage.writeSound();
  const [serveUrl, browser] = [await stage.bundle(), await stage.findBrowser()];
  const style = await styleOfLabels(timeline, store);
  const files: string[] = [];
  for (const format of formats) {
    const file = path.join(folder, `stills${formatEnding(format)}.png`);
    const input = { timeline, own, format, index, serveUrl, browser, style, onProgress };
    await writeAtomic(file, await drawContactSheet(input));
    files.push(file);
  }
  return files;
}

/** CSS with the fonts of all letters in the sheet's own words: machines have few of them. */
export async function styleOfLabels({ meta, scenes }: Timeline, store: Store): Promise<string> {
  const { bundleStyle } = await import('../page/bundle');
  const { fontsFor } = await import('../font/subset');
  const words = [meta.title, ...scenes.map(({ scene }) => [scene.id, nameOf(scene)])];
  const fonts = await fontsFor(words, meta.lang, store);
  return (await bundleStyle('view/css/stage.css', '', 'inside', fonts)).css;
}
