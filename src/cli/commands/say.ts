/** The command `say`: hear a voice, and see which words of a document it has to guess. */
import { z } from 'zod';
import { VOICES } from '../../document/schema';
import { flag, optionWords, storeShape } from '../../outputs/option';
import type { Context } from '../../outputs/output';
import { defineCommand } from '../command';

const SAMPLE = 'This is how I sound. Would you like to hear more?';

export const say = defineCommand({
  name: 'say',
  summary:
    'say a text as a sound file; with --words, list the words of a document that no lexicon knows',
  examples: [
    'lectern say "Good morning." --voice heart --out morning.wav',
    'lectern say "Guten Morgen." --as tour --dry-run',
    'lectern say --words tour',
  ],
  options: z.object({
    text: z.string().optional().register(optionWords, {
      help: 'what is said; a sample when left out',
      value: '[text]',
      argument: true,
    }),
    voice: z
      .enum(VOICES, { error: `It is ${VOICES.join(', ')}.` })
      .default('best')
      .register(optionWords, {
        help: 'who says it; the best one here when left out',
        value: '<name>',
      }),
    out: z.string().optional().register(optionWords, {
      help: 'the file; the name of the voice when left out',
      value: '<file>',
    }),
    as: z.string().optional().register(optionWords, {
      help: 'a document: its voice says it, in its language, with its lexicon',
      value: '<document>',
    }),
    ...storeShape,
    dryRun: flag('say how much would be spoken, and sent elsewhere, and do neither'),
    words: z.string().optional().register(optionWords, {
      help: 'a document: its words that no lexicon knows, and how they will be said',
      value: '<document>',
    }),
  }),
  async run({ text = SAMPLE, words, ...said }, context) {
    if (words !== undefined) return listWords(words, said.voice, context);
    const { saySample } = await import('../sample');
    return saySample({ text, ...said }, context);
  },
});

/** The document's words by the lexicons of a voice that is here, those that it has to guess. */
async function listWords(document: string, asked: string, context: Context): Promise<number> {
  const { isNeural, voicesHere } = await import('../../narration/voice');
  const { voicesFolder } = await import('../../narration/voices/home');
  const { filesFolder } = await import('../../narration/voices/hibari/home');
  const { guessedWords } = await import('../../narration/voices/hibari/words');
  const { foldLexicon } = await import('../../narration/lexicon');
  const { forEachDocument } = await import('../documents');
  const { readChecked, showProblems } = await import('../read');
  const here = voicesHere().filter(isNeural);
  const name = here.find((one) => one === asked) ?? here[0];
  if (name === undefined) throw (await import('../sample')).notHere('heart');
  return forEachDocument({ document, all: false }, context, async (file) => {
    const { checked } = await readChecked(file, { signal: context.signal });
    if (!checked.read) {
      await showProblems(checked.problems, context);
      return 1;
    }
    const { lines, document } = checked.read;
    const lexicon = foldLexicon(document.meta.lexicon);
    const voice = { name, folder: filesFolder(voicesFolder()), lexicon };
    const found = await guessedWords(lines.flat(), voice, context.signal);
    for (const { word, ipa, count } of found)
      context.out(`${word.padEnd(24)} /${ipa}/${count > 1 ? `  ${count} times` : ''}\n`);
    context.say(told(found.length));
    return 0;
  });
}

const told = (count: number): string => {
  if (count === 0) return 'The lexicons know every word.\n';
  const words = count === 1 ? '1 word is' : `${count} words are`;
  return `${words} guessed. One that is said wrong gets a line in the lexicon of the front matter.\n`;
};
