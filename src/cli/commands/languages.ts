/** The command `languages`: whether the translations of a talk show and say the same. */
import { z } from 'zod';
import { allFlag, documentArgument, flag } from '../../outputs/option';
import { defineCommand } from '../command';

export const languages = defineCommand({
  name: 'languages',
  summary: 'hold tour.de.md and others against tour.md: sections, ids, steps, pictures, numbers',
  examples: ['lectern languages', 'lectern languages tour --json'],
  options: z.object({
    document: documentArgument(),
    json: flag(
      'print an array of {file, lang, voice, sections, problems}, one for each translation',
    ),
    all: allFlag(),
  }),
  async run(asked, context) {
    const { tellTalks } = await import('../talk');
    const { compareVersions } = await import('../../translation/compare');
    return tellTalks(asked, context, async ({ original, translation, match, problems }) => {
      const langs = [original.document.meta.lang, translation.document.meta.lang] as const;
      compareVersions({ match, from: original.file, langs }, problems);
    });
  },
});
