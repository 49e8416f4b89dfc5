/** The command `icons`: what the set has for some words, and what each icon looks like. */
import { z } from 'zod';
import { optionWords } from '../../outputs/option';
import { defineCommand } from '../command';

const MOST = 24;

export const icons = defineCommand({
  name: 'icons',
  summary: 'show the icons that there are for a word, to be written as ":name:" before an item',
  examples: ['lectern icons brain', 'lectern icons "blood pressure" --sheet icons.svg'],
  options: z.object({
    words: z.string().register(optionWords, {
      help: 'what the icon is to stand for, in English',
      value: '<words>',
      argument: true,
    }),
    sheet: z.string().optional().register(optionWords, {
      help: 'write them as a picture, too, which a browser shows',
      value: '<file>',
    }),
  }),
  async run({ words, sheet }, context) {
    const { plainWords, searchIcons } = await import('../../icon/search');
    const { allIcons } = await import('../../icon/set');
    const names = searchIcons(plainWords(words), true)
      .slice(0, MOST)
      .map(({ name }) => name);
    const all = allIcons();
    if (names.length === 0) {
      context.say(
        `No icon is found for "${words}". Try a plainer word, or a thing that can be seen.\n`,
      );
      return 1;
    }
    const longest = Math.max(...names.map(({ length }) => length));
    for (const name of names)
      context.out(
        `:${name}:${' '.repeat(longest - name.length)}  ${(all[name]?.[1] ?? []).join(', ')}\n`,
      );
    if (sheet !== undefined) {
      const { writeAtomic } = await import('../../cache/atomic');
      const { renderSheet } = await import('../../icon/sheet');
      await writeAtomic(sheet, renderSheet([{ names }]));
    }
    return 0;
  },
});
