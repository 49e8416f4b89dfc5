/** What would be spoken, and what of it would be sent elsewhere: before anything is. */
import type { Store } from '../cache/store';
import { isKept, openKeys } from './clip-key';
import type { Line, Voice } from './schema';
import { utter } from './unspeakable';

/** What a run would speak. */
export interface Foretold {
  /** Lines, and how many of them are in the store. */
  lines: number;
  kept: number;
  /** Of the others, what a voice elsewhere would be sent: each text once. Absent of a voice that is here. */
  sent?: { sentences: number; characters: number };
}

/** What `narrate` would do; nothing is spoken, sent or kept. */
export async function foretell(
  lines: readonly Line[][],
  voice: Voice,
  store: Store,
): Promise<Foretold> {
  const keyOf = await openKeys(voice, store);
  const texts = new Map<string, string>();
  let kept = 0;
  for (const written of lines.flat()) {
    const utterance = utter(written, voice);
    const sent = utterance.voice.sent?.(utterance.line);
    if (await isKept(store, utterance, keyOf(utterance))) kept += 1;
    else if (sent) texts.set(sent.key, sent.text);
  }
  const all = [...texts.values()];
  const characters = all.reduce((sum, text) => sum + [...text].length, 0);
  const sent = voice.sent ? { sent: { sentences: all.length, characters } } : {};
  return { lines: lines.flat().length, kept, ...sent };
}
