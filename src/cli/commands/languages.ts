/** The command `languages`: whether the translations of a talk show and say the same. */
import { z } from 'zod';
import { allFlag, documentArgument } from '../../outputs/option';
import { defineCommand } from '../command';

export const languages = defineCommand({
  name: 'languages',
  summary: 'hold tour.de.md and others against tour.md: sections, ids, steps, pictures, numbers',
  examples: ['lectern languages', 'lectern languages tour'],
  options: z.object({ document: documentArgument(), all: allFlag() }),
  async run({ document, all }, context) {
    const { forEachTalk, holdTranslations, tellProblems } = await import('../talk');
    const { compareVersions } = await import('../../translation/compare');
    return forEachTalk({ document, all }, context, async (file) => {
      const found = await holdTranslations(file, context, async (held) => {
        const { original, translation, match, problems } = held;
        const langs = [original.document.meta.lang, translation.document.meta.lang] as const;
        compareVersions({ match, from: original.file, langs }, problems);
      });
      return tellProblems(found, context);
    });
  },
});
