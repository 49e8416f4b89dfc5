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
    json: flag(
      'print an array of {file, lang, voice, sections, problems}, one for each translation',
    ),
    all: allFlag(),
  }),
  async run({ document, check, json, all }, context) {
    if (!check) {
      context.say(
        'lectern translates nothing itself: write tour.de.md beside tour.md.\nFix: --check lists what is out of date.\n',
      );
      return 2;
    }
    const { tellTalks } = await import('../talk');
    const { checkAge } = await import('../../translation/age');
    const code = await tellTalks({ document, all, json }, context, checkAge);
    if (code === 0 && !json) context.say('All is up to date.\n');
    return code;
  },
});
