/** The output `pptx`: the deck as a PowerPoint file, its words to be edited. */
import path from 'node:path';
import { z } from 'zod';
import type { Prepared } from '../pipeline';
import { deckInput } from './deck';
import { flag, makeShape } from './option';
import { defineOutput } from './output';

export const pptx = defineOutput({
  name: 'pptx',
  summary: 'make a PowerPoint file: words, tables and charts to be edited, what is said as notes',
  examples: ['lectern pptx', 'lectern pptx tour --narrated'],
  options: z.object({
    ...makeShape,
    steps: flag('a slide for each step'),
    narrated: flag('with the narration on each slide, advancing by itself', {
      conflicts: ['steps'],
    }),
  }),
  needs: ['sound', 'browser'],
  formats: () => ['landscape'],
  make: async (prepared, options) => ({ files: [await makePowerPoint(prepared, options)] }),
});

/** Writes `<folder>/<name>.pptx`, `<name>-steps.pptx` or `<name>-narrated.pptx`, and returns its path. */
export async function makePowerPoint(
  prepared: Prepared,
  { steps, narrated }: { steps: boolean; narrated: boolean },
): Promise<string> {
  const { writePowerPoint } = await import('../powerpoint/write');
  const { findBrowser } = await import('../browser/find');
  const { timeline, folder, options, scenes } = prepared;
  const ending = steps ? '-steps' : narrated ? '-narrated' : '';
  const file = path.join(folder, `${timeline.name}${ending}.pptx`);
  const input = {
    ...{ ...deckInput(prepared), kinds: scenes.own, isStepped: steps, isNarrated: narrated },
    browser: await findBrowser(options.browser, options.signal),
    onSlide: (done: number, total: number) => options.onProgress({ task: 'pptx', done, total }),
  };
  await writePowerPoint(input, file);
  return file;
}
