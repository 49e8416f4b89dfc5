/** The command `draft`: key lines that were chosen, as bold phrases in the document, and icons. */
import path from 'node:path';
import { z } from 'zod';
import { allFlag, documentArgument, flag, ownCodeOption } from '../../outputs/option';
import { defineCommand } from '../command';

export const draft = defineCommand({
  name: 'draft',
  summary:
    'write what was chosen to be shown into the document, as bold phrases to be kept or changed; with --icons, icons of your choice, too',
  examples: ['lectern draft', 'lectern draft tour --dry-run', 'lectern draft tour --icons'],
  options: z.object({
    document: documentArgument(),
    icons: flag('propose four icons for each line and list; without a terminal, take what is sure'),
    dryRun: flag('print what would be written, and write nothing'),
    ownCode: ownCodeOption,
    all: allFlag(),
  }),
  async run({ document, icons, dryRun, ownCode, all }, context) {
    const { forEachDocument } = await import('../documents');
    const { readChecked, showProblems } = await import('../read');
    const { readDraft, writeDraft } = await import('../../draft/write');
    return forEachDocument({ document, all }, context, async (file) => {
      const ways = { ownCode, signal: context.signal };
      const { project, checked } = await readChecked(file, ways);
      if (checked.failed) {
        await showProblems(checked.problems, context);
        return 1;
      }
      const drafted = await readDraft(file, { ...project, ownCode: ownCode || undefined });
      for (const { line, phrase } of drafted.written)
        context.out(`${path.normalize(file)}:${line}  **${phrase}**\n`);
      if (!dryRun) await writeDraft(file, drafted);
      context.say(tell(drafted.written.length, drafted.left, dryRun));
      if (icons) {
        const { draftIcons } = await import('../draft-icons');
        const { openModel } = await import('../../icon/model/open');
        const { MODEL } = await import('../../icon/model/package');
        const { voicesFolder } = await import('../../narration/voices/home');
        const propose = await openModel(path.join(voicesFolder(), MODEL.name));
        const source = { ...project, ownCode: ownCode || undefined };
        await draftIcons(
          file,
          { ...source, out: path.join(project.outDir, project.name), dryRun, propose },
          context,
        );
      }
      return 0;
    });
  },
});

function tell(count: number, left: readonly string[], dryRun: boolean): string {
  const phrases = `${count} ${count === 1 ? 'phrase' : 'phrases'}`;
  const done = dryRun ? `${phrases} would be made bold.` : `${phrases} made bold.`;
  const said = count === 0 ? 'Nothing to write: what is shown is bold already, or short.' : done;
  const rest = left.map((phrase) => `  ${phrase}\n`).join('');
  const why = `Left as they are, since other marks stand in the way:\n${rest}`;
  return `${said}\n${left.length > 0 ? why : ''}`;
}
