/** The output `thumbnails`: three proposals, of which the front matter chooses one (`thumbnail: {proposal: 2}`). */
import path from 'node:path';
import { z } from 'zod';
import type { Prepared } from '../pipeline';
import { deckInput } from './deck';
import { makeShape } from './option';
import { defineOutput } from './output';
import { findVersion } from './publish';

export const thumbnails = defineOutput({
  name: 'thumbnails',
  summary: 'make three thumbnails to choose from',
  examples: ['lectern thumbnails tour'],
  options: z.object(makeShape),
  needs: ['sound', 'browser'],
  make: async (prepared) => ({ files: await makeThumbnails(prepared) }),
});

/** Writes `<folder>/thumbnail-1.jpg` to `-3.jpg`, and `thumbnails.png`, which has all of them; returns their paths. */
export async function makeThumbnails(prepared: Prepared): Promise<string[]> {
  const { drawProposal } = await import('../publish/thumbnail');
  const { PROPOSALS } = await import('../publish/propose');
  const { drawThumbnails } = await import('../still/thumbnails');
  const { writeAtomic } = await import('../cache/atomic');
  const { folder, options } = prepared;
  const { version: browserVersion, ...browser } = await findVersion(prepared);
  const input = { ...deckInput(prepared), browserVersion, findBrowser: async () => browser };
  const pictures: Buffer[] = [];
  const files: string[] = [];
  for (const proposal of PROPOSALS) {
    const picture = await drawProposal(input, proposal);
    const file = path.join(folder, `thumbnail-${proposal}.jpg`);
    await writeAtomic(file, picture);
    pictures.push(picture);
    files.push(file);
    options.onProgress({ task: 'stills', done: proposal, total: PROPOSALS.length });
  }
  const sheet = path.join(folder, 'thumbnails.png');
  await writeAtomic(sheet, await drawThumbnails(pictures, browser));
  return [...files, sheet];
}
