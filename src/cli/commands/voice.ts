/** The command `voice`: which voices are on this machine, and how another gets there. */
import path from 'node:path';
import { z } from 'zod';
import { NEURAL_VOICES } from '../../document/schema';
import { flag, optionWords } from '../../outputs/option';
import { defineCommand } from '../command';

const argument = (value: string, help: string) =>
  z.string().optional().register(optionWords, { help, value, argument: true });

const toldOf = (name: string, added: boolean, voices: string): string =>
  `The voice ${name} is ${added ? 'here now' : 'here already'}, in ${voices}.`;

/** The last thing that was tried, in a line. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  const last = (lines.at(-1) ?? '').trim();
  return /[.!?]$/.test(last) ? last : `${last}.`;
}

export const voice = defineCommand({
  name: 'voice',
  summary:
    'show the voices on this machine; "voice add heart" gets a better one, once; "voice sample" lets you hear them all',
  examples: [
    'lectern voice',
    'lectern voice add heart',
    'lectern voice sample',
    'lectern voice add heart --from ~/Downloads',
  ],
  options: z.object({
    action: argument('[action]', 'add: get a voice; sample: a sound file of each that is here'),
    voice: argument('[voice]', `${NEURAL_VOICES.join(', ')}; "heart" when left out`),
    out: z.string().default('out').register(optionWords, {
      help: 'where the samples go, into a folder "voices"',
      value: '<folder>',
    }),
    try: flag('where it cannot be had, say so in a line and go on'),
    from: z.string().optional().register(optionWords, {
      help: 'a file or folder to take it from; it is looked for nowhere else',
      value: '<path>',
    }),
  }),
  async run({ action, voice: name = NEURAL_VOICES[0], out, from, try: goesOn }, context) {
    const { isNeural } = await import('../../narration/voice');
    const { voicesFolder } = await import('../../narration/voices/home');
    const voices = voicesFolder();
    if (action === undefined) {
      const { describeVoices } = await import('../voices');
      context.out(describeVoices(voices));
      return 0;
    }
    if (action === 'sample') {
      const { writeSamples } = await import('../../voice/samples');
      await writeSamples(path.join(out, 'voices'), {
        onWritten: (file) => context.out(`${file}\n`),
        signal: context.signal,
      });
      return 0;
    }
    if (action !== 'add' || !isNeural(name)) {
      context.say(`Write "lectern voice add" and one of ${NEURAL_VOICES.join(', ')}.\n`);
      return 2;
    }
    const { addVoice } = await import('../../voice/add');
    const { openContextProgress } = await import('../progress');
    const { onProgress, stop } = openContextProgress(context);
    const { signal } = context;
    const adding = addVoice(name, { voices, from, onProgress, signal }).finally(stop);
    const told = await adding.then(
      ({ added }) => toldOf(name, added, voices),
      (error: unknown) => {
        if (!goesOn || signal.aborted) throw error;
        return `The voice ${name} cannot be had here: ${reasonOf(error)} Another one reads; "lectern voice add ${name}" tries again.`;
      },
    );
    context.say(`${told}\n`);
    return 0;
  },
});
