/** The voice that takes are held against: it says the same, and is known word by word. */

import type { Store } from '../../cache/store';
import type { Meta } from '../../document/schema';
import { codeOf } from '../../language/tag';
import { readRecording, type Speech } from '../../sound/recording';
import { narrate } from '../narrate';
import type { Line, Voice } from '../schema';
import { utter } from '../unspeakable';
import { openVoice, voicesHere } from '../voice';

/** Without it Flite's. It reads other languages as a foreigner does, which is near enough to find words. */
const BEST = 'heart';
const OTHER = 'slt';

export interface Reference {
  voice: Voice;
  /** It speaks the document's language: what it says tells words apart. */
  isFluent: boolean;
}

export function openReference(
  { lang, lexicon }: Pick<Meta, 'lang' | 'lexicon'>,
  folder?: string,
): Reference {
  const isFluent = codeOf(lang) === 'en';
  const name = isFluent && voicesHere(folder).includes(BEST) ? BEST : OTHER;
  return { voice: openVoice({ voice: { name, pace: 1 }, lexicon }, folder), isFluent };
}

/** A line as the reference says it. */
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
export async function sayAll(
  lines: readonly Line[],
  { voice }: Reference,
  store: Store,
): Promise<Known[]> {
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
