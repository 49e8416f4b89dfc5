/** A text in a file of sound, as `lectern say` makes it: by a voice of this machine, or as a document has it. */
import type { Shared } from '../cache/shared/shared';
import type { MetaVoice, VoiceName } from '../document/schema';
import { Failure } from '../failure';
import type { Line, Voice } from '../narration/schema';
import type { Context } from '../outputs/output';
import { STORE } from './folders';

export interface Said {
  text: string;
  voice: VoiceName;
  out?: string;
  /** A document whose voice, language and lexicon are taken. */
  as?: string;
  /** Nothing is spoken or sent. */
  dryRun: boolean;
  /** What machines share, which is of use to a document's voice. */
  store?: string;
  storeReadOnly: boolean;
}

interface Speaker {
  voice: MetaVoice;
  lang: string;
  lexicon: Record<string, string>;
  shared?: Shared;
}

/** Returns the exit code. */
export async function saySample(said: Said, context: Context): Promise<number> {
  const { as } = said;
  const { chooseVoice, missingVoice } = await import('../narration/voice');
  if (as === undefined) {
    const voice = chooseVoice({ voice: { name: said.voice, pace: 1 }, lang: 'en' });
    if (missingVoice(voice.name)) throw notHere(voice.name);
    return sayWith({ voice, lang: 'en', lexicon: {} }, said, context);
  }
  if (said.voice !== 'best')
    throw new Failure('A voice and a document were both named.', 'leave --voice or --as out.');
  const { forEachDocument } = await import('./documents');
  const { readChecked, showProblems } = await import('./read');
  const { openSharing } = await import('./sharing');
  const share = openSharing(said, context)(() => undefined);
  return forEachDocument({ document: as, all: false }, context, async (file) => {
    const ways = { share: share.of, signal: context.signal };
    const { checked, shared } = await readChecked(file, ways);
    if (checked.read && !checked.failed) {
      const { voice, lang, lexicon } = checked.read.document.meta;
      const code = await sayWith({ voice, lang, lexicon, shared }, said, context);
      await share.settle(() => undefined);
      return code;
    }
    await showProblems(checked.problems, context);
    return 1;
  });
}

export const notHere = (name: string): Failure =>
  new Failure(`The voice ${name} is not on this machine.`, `run "lectern voice add ${name}".`);

async function sayWith(speaker: Speaker, said: Said, context: Context): Promise<number> {
  const { openVoice } = await import('../narration/voice');
  const { foldLexicon } = await import('../narration/lexicon');
  const { linesOf, packWave, sayAloud } = await import('../voice/sample');
  const voice = openVoice(speaker);
  const lines = linesOf(said.text, speaker.lang, foldLexicon(speaker.lexicon));
  if (said.dryRun) return tell(lines, voice, speaker, context);
  const { openStore } = await import('../cache/store');
  const { writeAtomic } = await import('../cache/atomic');
  // What a service says is kept where a build looks for it.
  const store = voice.sent ? openStore(STORE, context.signal, speaker.shared) : undefined;
  const speech = await sayAloud(lines, voice, { signal: context.signal, store });
  if (!speech) {
    context.say('There is nothing to say in it.\n');
    return 2;
  }
  const file = said.out ?? `${speaker.voice.name}.wav`;
  await writeAtomic(file, packWave(speech));
  context.out(`${file}\n`);
  return 0;
}

/** Says what would be spoken, and sent. */
async function tell(
  lines: readonly Line[],
  voice: Voice,
  { voice: named, shared }: Speaker,
  { out, signal }: Context,
): Promise<number> {
  const { readStore } = await import('../cache/store');
  const { foretell } = await import('../narration/foretell');
  const { describeForetold } = await import('./foretold');
  const foretold = await foretell([lines.slice()], voice, readStore(STORE, signal, shared));
  out(describeForetold('The text', named, foretold));
  return 0;
}
