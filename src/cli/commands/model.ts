/** The command `model`: the network that helps to propose icons when a document is drafted. */
import path from 'node:path';
import { z } from 'zod';
import { optionWords } from '../../outputs/option';
import { defineCommand } from '../command';

export const model = defineCommand({
  name: 'model',
  summary:
    'say whether the network that helps "draft --icons" is here; "model add" gets it (84 MB, 24 of which are kept), once',
  examples: ['lectern model', 'lectern model add'],
  options: z.object({
    action: z.string().optional().register(optionWords, {
      help: 'add: get it',
      value: '[action]',
      argument: true,
    }),
    from: z.string().optional().register(optionWords, {
      help: 'the package of Python to take it from; nothing is downloaded',
      value: '<file>',
    }),
  }),
  async run({ action, from }, context) {
    const { voicesFolder } = await import('../../narration/voices/home');
    const { MODEL } = await import('../../icon/model/package');
    const { openModel } = await import('../../icon/model/open');
    const folder = path.join(voicesFolder(), MODEL.name);
    if (action === undefined) {
      const isHere = (await openModel(folder)) !== undefined;
      context.out(isHere ? `${folder}\n` : 'It is not here: "lectern model add" gets it.\n');
      return 0;
    }
    if (action !== 'add') {
      context.say('Write "lectern model add".\n');
      return 2;
    }
    const { addModel } = await import('../../voice/model');
    const { openContextProgress } = await import('../progress');
    const { onProgress, stop } = openContextProgress(context);
    await addModel({ folder, from, onProgress, signal: context.signal }).finally(stop);
    context.say(`The network is here now, in ${folder}.\n`);
    return 0;
  },
});
