/** The output `deck`: a folder, or one file, that works without a server and without the network. */
import path from 'node:path';
import { z } from 'zod';
import { DECK_FORMATS } from '../format';
import type { Prepared } from '../pipeline';
import { flag, makeShape } from './option';
import { defineOutput } from './output';

export const deck = defineOutput({
  name: 'deck',
  summary: 'make the deck alone',
  examples: ['lectern deck tour --out public_html', 'lectern deck --single'],
  options: z.object({
    ...makeShape,
    single: flag('the deck as one HTML file with everything inside'),
  }),
  needs: ['sound'],
  built: true,
  screens: DECK_FORMATS,
  make: async (prepared, { single }) => ({ files: [await makeDeck(prepared, single)] }),
});

/** Writes the deck to `<folder>/deck/`, or as one file, and returns the path of its page. */
export async function makeDeck(prepared: Prepared, single = false): Promise<string> {
  const { writeDeck, writeSingle } = await import('../deck/write');
  const { timeline, folder, options } = prepared;
  const page = single ? `${timeline.name}.html` : path.join('deck', 'index.html');
  const file = path.join(folder, page);
  options.onProgress({ task: 'deck', done: 0, total: 1 });
  const input = deckInput(prepared);
  await (single ? writeSingle(input, file) : writeDeck(input, path.dirname(file)));
  options.onProgress({ task: 'deck', done: 1, total: 1 });
  return file;
}

/** What every form of the deck is made from. */
export const deckInput = ({ timeline, document, own, ownStyle, languages, store }: Prepared) => ({
  ...{ timeline, own, ownStyle, languages, documentFolder: document.folder, store },
});
