/** The output `pdf`: the deck on paper. */
import path from 'node:path';
import { z } from 'zod';
import type { Paper } from '../deck/paper';
import type { Prepared } from '../pipeline';
import { deckInput } from './deck';
import { flag, makeShape } from './option';
import { defineOutput } from './output';

export const pdf = defineOutput({
  name: 'pdf',
  summary: 'make the deck on paper: a page for each scene',
  examples: ['lectern pdf', 'lectern pdf tour --handout'],
  options: z.object({
    ...makeShape,
    steps: flag('a page for each step'),
    handout: flag('the narration below each scene', { conflicts: ['steps'] }),
  }),
  needs: ['sound', 'browser'],
  formats: () => ['landscape'],
  async make(prepared, { steps, handout }) {
    const paper = steps ? 'steps' : handout ? 'handout' : 'scenes';
    return { files: [await makePdf(prepared, paper)] };
  },
});

/** Writes the deck on paper to `<folder>/<name>.pdf`, or `<name>-steps.pdf` or `<name>-handout.pdf`, and returns its path. */
export async function makePdf(prepared: Prepared, paper: Paper): Promise<string> {
  const { writePaper } = await import('../deck/write');
  const { findBrowser } = await import('../browser/find');
  const { timeline, folder, options } = prepared;
  const ending = paper === 'scenes' ? '' : `-${paper}`;
  const file = path.join(folder, `${timeline.name}${ending}.pdf`);
  options.onProgress({ task: 'pdf', done: 0, total: 1 });
  await writePaper(
    deckInput(prepared),
    paper,
    await findBrowser(options.browser, options.signal),
    file,
  );
  options.onProgress({ task: 'pdf', done: 1, total: 1 });
  return file;
}
