/** The command `fetch`: pictures of the web, saved beside the document once, so that builds need no network. */
import { z } from 'zod';
import { allFlag, documentArgument, flag } from '../../outputs/option';
import type { Fetched } from '../../web/fetch';
import { defineCommand } from '../command';

export const fetchCommand = defineCommand({
  name: 'fetch',
  summary:
    'save the pictures of the web that a document names beside it; no build fetches anything',
  examples: ['lectern fetch tour', 'lectern fetch --again'],
  options: z.object({
    document: documentArgument(),
    again: flag('fetch those that are there, too'),
    json: flag('print an array of {address, file, kept, reason, line, column}'),
    all: allFlag(),
  }),
  async run({ document, again, json, all }, context) {
    const { forEachDocument } = await import('../documents');
    const { openContextProgress } = await import('../progress');
    const { readChecked } = await import('../read');
    const { fetchPictures } = await import('../../web/fetch');
    const found: Fetched[] = [];
    const progress = openContextProgress(context);
    const { onProgress } = progress;
    const { signal } = context;
    const code = await forEachDocument(
      { document, all, languages: true },
      context,
      async (file) => {
        const { checked } = await readChecked(file, { signal });
        if (!checked.read) {
          const { showProblems } = await import('../read');
          await showProblems(checked.problems, context);
          return 1;
        }
        const fetched = await fetchPictures(checked.read.document, { again, onProgress, signal });
        found.push(...fetched);
        if (!json) context.say(tell(fetched, file));
        return fetched.some(({ reason }) => reason !== undefined) ? 1 : 0;
      },
    ).finally(progress.stop);
    if (json && code !== 2) context.out(`${JSON.stringify(found.map(asJson), null, 2)}\n`);
    return code;
  },
});

const asJson = ({ place: { line, column }, ...fetched }: Fetched) => ({ ...fetched, line, column });

function tell(fetched: readonly Fetched[], file: string): string {
  if (fetched.length === 0) return `${file} names no pictures of the web.\n`;
  const failed = fetched.flatMap(({ address, place, reason }) =>
    reason === undefined
      ? []
      : [
          `${file}:${place.line}:${place.column}  ${address}\n   It was not fetched: it ${reason}.\n`,
        ],
  );
  const saved = fetched.filter(({ reason, kept }) => reason === undefined && !kept).length;
  const kept = fetched.filter((one) => one.kept).length;
  const parts = [
    `${saved} saved`,
    ...(kept > 0 ? [`${kept} there already`] : []),
    ...(failed.length > 0 ? [`${failed.length} not fetched`] : []),
  ];
  return `${failed.join('\n')}${parts.join(', ')}.\n`;
}
