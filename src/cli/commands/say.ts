/** The command `say`: hear a voice, and see which words of a document it has to guess. */
import { z } from 'zod';
import { VOICES } from '../../document/schema';
import { optionWords } from '../../outputs/option';
import type { Context } from '../../outputs/output';
import { defineCommand } from '../command';

const SAMPLE = 'This is how I sound. Would you like to hear more?';

export const say = defineCommand({
  name: 'say',
  summary:
    'say a text as a sound file; with --words, list the words of a document that no lexicon knows',
  examples: [
    'lectern say "Good morning." --voice heart --out morning.wav',
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
    words: z.string().optional().register(optionWords, {
      help: 'a document: its words that no lexicon knows, and how they will be said',
      value: '<document>',
    }),
  }),
  async run({ text = SAMPLE, voice: asked, out, words }, context) {
    if (words !== undefined) return listWords(words, asked, context);
    const { chooseVoice, missingVoice, openVoice } = await import('../../narration/voice');
    const { packWave, sayAloud } = await import('../../voice/sample');
    const { writeAtomic } = await import('../../cache/atomic');
    const voice = chooseVoice({ voice: { name: asked, pace: 1 }, lang: 'en' });
    if (missingVoice(voice.name)) throw await notHere(voice.name);
    const speech = await sayAloud(text, openVoice({ voice, lexicon: {} }), context.signal);
    if (!speech) {
      context.say('There is nothing to say in it.\n');
      return 2;
    }
    const file = out ?? `${voice.name}.wav`;
    await writeAtomic(file, packWave(speech));
    context.out(`${file}\n`);
    return 0;
  },
});

async function notHere(name: string) {
  const { Failure } = await import('../../failure');
  return new Failure(
    `The voice ${name} is not on this machine.`,
    `run "lectern voice add ${name}".`,
  );
}

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
  if (name === undefined) throw await notHere('heart');
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
