/** The command `import`: a document made of a file from elsewhere. */
import path from 'node:path';
import { z } from 'zod';
import { optionWords } from '../../outputs/option';
import { nameOf } from '../../template/write';
import { defineCommand } from '../command';

export const importCommand = defineCommand({
  name: 'import',
  summary:
    'make a document of an office file, a PDF, a saved page, a notebook, AsciiDoc, LaTeX or plain text',
  examples: ['lectern import report.docx', 'lectern import talk.odp --to slides/talk'],
  options: z.object({
    file: z
      .string()
      .register(optionWords, { help: 'what is read', value: '<file>', argument: true }),
    to: z.string().optional().register(optionWords, {
      help: 'the folder that it is written to (slides/<name> when left out)',
      value: '<folder>',
    }),
  }),
  async run({ file, to }, { out, say, signal }) {
    const { importFile } = await import('../../import/import');
    const { keepDraft } = await import('../../import/keep');
    const name = nameOf(path.parse(to ?? file).name) || 'document';
    const draft = await importFile(file, signal);
    const written = await keepDraft(draft, to ?? path.join('slides', name), name);
    for (const one of written) out(`${path.normalize(one)}\n`);
    for (const remark of draft.remarks) say(`${remark}\n`);
    if (draft.left.size > 0) {
      const left = [...draft.left].map(([what, count]) => `  ${count} x ${what}\n`);
      say(`Left out:\n${left.join('')}`);
    }
    say(`\nnpx lectern dev ${name}     shows the deck, new at each save\n`);
    say(`npx lectern build ${name}   makes the deck and the video\n`);
    return 0;
  },
});
