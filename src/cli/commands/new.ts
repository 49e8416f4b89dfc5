/** The command `new`: a document to begin with. */
import path from 'node:path';
import { z } from 'zod';
import { optionWords } from '../../outputs/option';
import { TEMPLATE_NAMES, TEMPLATES } from '../../template/templates';
import { canAsk, openAsking } from '../ask';
import { defineCommand } from '../command';
import { voice } from './voice';

const [FIRST, ...OTHERS] = TEMPLATE_NAMES;

export const newCommand = defineCommand({
  name: 'new',
  summary: 'begin a document: its file, a picture, and a project where there is none',
  examples: ['lectern new tea', 'lectern new why-tea --template talk'],
  options: z.object({
    title: z.string().register(optionWords, {
      help: 'what it is called; the folder follows from it',
      value: '<name>',
      argument: true,
    }),
    template: z
      .enum(TEMPLATE_NAMES, { error: `It is ${OTHERS.join(', ')} or ${FIRST}.` })
      .default('explainer')
      .register(optionWords, {
        help: Object.entries(TEMPLATES)
          .map(([name, { summary }]) => `${name}: ${summary}`)
          .join('; '),
        value: '<kind>',
      }),
  }),
  async run({ title, template }, context) {
    const { out, say } = context;
    const { startDocument } = await import('../../template/write');
    const date = localDate(new Date());
    const { document, written } = await startDocument({ title, template, folder: '.', date });
    for (const file of written) out(`${path.normalize(file)}\n`);
    const name = path.parse(document).name;
    const { isNeural, voicesHere } = await import('../../narration/voice');
    const isHeard = () => voicesHere().some(isNeural);
    if (!isHeard() && (await wantsVoice(context.signal)))
      await voice.run({ action: 'add', out: 'out', try: true }, context);
    const rows = [
      ...(isHeard()
        ? []
        : [['voice add heart', 'gets a voice that people like to hear, once'] as const]),
      [`dev ${name}`, 'shows the deck, new at each save'] as const,
      [`build ${name}`, 'makes the deck and the video'] as const,
    ];
    const width = Math.max(...rows.map(([command]) => command.length));
    say(rows.map(([command, does]) => `\nnpx lectern ${command.padEnd(width)}   ${does}`).join(''));
    say('\n');
    return 0;
  },
});

/** Asked where somebody can answer; no answer is yes. */
async function wantsVoice(signal: AbortSignal): Promise<boolean> {
  if (!canAsk()) return false;
  const asking = openAsking(signal);
  const answer = await asking.ask(
    '\nGet heart, a voice that people like to hear (14 MB, once)? [Y/n] ',
  );
  asking.close();
  return answer !== undefined && !/^\s*n/i.test(answer);
}

/** ISO 8601, by the clock on the wall. */
const localDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
