/** The voice that takes are held against: it says the same, and is known word by word. */

import type { Store } from '../../cache/store';
import type { Meta, VoiceName } from '../../document/schema';
import { codeOf } from '../../language/tag';
import { readRecording, type Speech } from '../../sound/recording';
import { foldLexicon } from '../lexicon';
import { buildLines } from '../lines';
import { narrate } from '../narrate';
import type { Line, Voice } from '../schema';
import { utter } from '../unspeakable';
import { openVoice, voicesHere } from '../voice';

/** Without it Flite's. It reads other languages as a foreigner does, which is near enough to find words. */
const BEST = 'heart';
const USUAL = 'slt';
const OTHER = 'rms';

export interface Reference {
  voice: Voice;
  /** Asked about words that seem to be others. */
  other: Voice;
  /** It speaks the document's language: what it says tells words apart. */
  isFluent: boolean;
  /** A text by itself, as a line that can be said; undefined where nothing is said in it. */
  lineOf(text: string): Line | undefined;
}

export function openReference(
  { lang, lexicon }: Pick<Meta, 'lang' | 'lexicon'>,
  folder?: string,
): Reference {
  const isFluent = codeOf(lang) === 'en';
  const isThere = isFluent && voicesHere(folder).includes(BEST);
  const open = (name: VoiceName) => openVoice({ voice: { name, pace: 1 }, lexicon }, folder);
  const folded = foldLexicon(lexicon);
  return {
    ...{ voice: open(isThere ? BEST : USUAL), other: open(isThere ? USUAL : OTHER), isFluent },
    lineOf: (text) => buildLines([{ text, terms: [], marks: [] }], lang, folded)[0],
  };
}

/** A line as such a voice says it. */
export interface Known {
  /** With the words that it can say. */
  line: Line;
  /** Of its clip. */
  key: string;
  words: Speech['words'];
  /** False where it can say nothing of it. */
  isRead: boolean;
}

/** What is not in the store is spoken. */
export async function sayAll(lines: readonly Line[], voice: Voice, store: Store): Promise<Known[]> {
  const { spoken } = await narrate([[...lines]], voice, store, () => undefined);
  return (spoken[0] ?? []).map(({ line, clip: { key, words } }, i) => {
    const written = lines[i];
    return {
      ...{ line, key },
      words: words.map(({ startMs, endMs }) => ({ start: startMs / 1000, end: endMs / 1000 })),
      isRead: written !== undefined && utter(written, voice).voice === voice,
    };
  });
}

export const readKnown = async ({ key, words }: Known, store: Store): Promise<Speech> => ({
  ...(await readRecording(store, key)),
  words,
});
