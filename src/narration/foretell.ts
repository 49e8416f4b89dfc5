/** What would be spoken, and what of it would be sent elsewhere: before anything is. */
import { BOUGHT } from '../cache/prune';
import type { Store } from '../cache/store';
import { CLIPS } from '../sound/recording';
import { clipKey, codeOf } from './clip-key';
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
  const code = await codeOf(voice, store);
  const silent = await codeOf({ code: 'silent' }, store);
  const texts = new Map<string, string>();
  let kept = 0;
  for (const written of lines.flat()) {
    const { line, voice: sayer } = utter(written, voice);
    const key = clipKey(line, sayer, sayer === voice ? code : silent);
    const sent = sayer.sent?.(line);
    const isKept = (await store.read(CLIPS, key)) ?? (sent && (await store.read(BOUGHT, sent.key)));
    if (isKept) kept += 1;
    else if (sent) texts.set(sent.key, sent.text);
  }
  const all = [...texts.values()];
  const characters = all.reduce((sum, text) => sum + [...text].length, 0);
  const sent = voice.sent ? { sent: { sentences: all.length, characters } } : {};
  return { lines: lines.flat().length, kept, ...sent };
}
