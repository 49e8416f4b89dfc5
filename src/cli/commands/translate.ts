/** The command `translate`: what of a translation is older than what it is translated from. */
import { z } from 'zod';
import { allFlag, documentArgument, flag } from '../../outputs/option';
import { defineCommand } from '../command';

export const translate = defineCommand({
  name: 'translate',
  summary: 'list what of a translation is older than what it is translated from, as git knows it',
  examples: ['lectern translate --check', 'lectern translate --check tour'],
  options: z.object({
    document: documentArgument(),
    check: flag('list what is out of date; the exit code is 1 where something is'),
    all: allFlag(),
  }),
  async run({ document, check, all }, context) {
    if (!check) {
      context.say(
        'lectern translates nothing itself: write tour.de.md beside tour.md.\nFix: --check lists what is out of date.\n',
      );
      return 2;
    }
    const { forEachTalk, holdTranslations, tellProblems } = await import('../talk');
    const { checkAge } = await import('../../translation/age');
    return forEachTalk({ document, all }, context, async (file) => {
      const found = await holdTranslations(file, context, checkAge);
      const code = tellProblems(found, context);
      if (code === 0) context.say('All is up to date.\n');
      return code;
    });
  },
});
