/** The command `schema`: what an editor needs to know of front matter and configuration. */
import { z } from 'zod';
import { flag, optionWords } from '../../outputs/option';
import { defineCommand } from '../command';

export const schema = defineCommand({
  name: 'schema',
  summary: 'print the JSON schema of front matter, by which editors complete and check it',
  examples: [
    'lectern schema --out document.schema.json',
    'lectern schema --config --out config.schema.json',
  ],
  options: z.object({
    config: flag('that of lectern.config.yaml'),
    out: z.string().optional().register(optionWords, {
      help: 'write it to a file, and say how an editor is told',
      value: '<file>',
    }),
  }),
  async run({ config, out }, context) {
    const { renderSchema } = await import('../../project/json-schema');
    const json = renderSchema(config ? 'config' : 'document');
    if (out === undefined) {
      context.out(json);
      return 0;
    }
    const { writeAtomic } = await import('../../cache/atomic');
    await writeAtomic(out, json);
    context.out(`${out}\n`);
    const where = config ? 'the first line of lectern.config.yaml' : 'a line of front matter';
    context.say(`Editors read it by ${where}: # yaml-language-server: $schema=<way to ${out}>\n`);
    return 0;
  },
});
