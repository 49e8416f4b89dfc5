/** What wakes before the document is read: the pages that draw when its file is another than when it was last made, a voice when it has a line that may be said, and had not. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { isNeural, openVoice } from './voice';

/** By file: the voice of its document in a line, then its text, as they were when it was made. */
const ROOM = 'last-text';

/** Begins as a sentence does, not as a heading, an item, a row or code. */
const MAY_BE_SAID = /^["“‘'(*_]*[\p{L}\p{N}].{19,}$/gmu;

const keyOf = (file: string): string => fingerprint(path.resolve(file));

/** Whether the document in `file` has another text than when it was made; its voice, where there is something new for that. */
export async function askText(file: string, text: string, store: Store) {
  const [name, ...lines] = (await store.read(ROOM, keyOf(file)))?.toString().split('\n') ?? [];
  const isOther = lines.join('\n') !== text;
  const before = new Set(lines);
  const isNew = isOther && !(text.match(MAY_BE_SAID) ?? []).every((line) => before.has(line));
  return { isOther, voice: isNew ? name : undefined };
}

/** Wakes that voice where it is slow to wake. Returns the text of `file`, whether it is another than when it was made, and whether it says something new. */
export async function wakeEarly(file: string, store: Store) {
  const text = await readFile(file, 'utf8').catch(() => '');
  const { isOther, voice } = await askText(file, text, store);
  if (voice !== undefined && isNeural(voice))
    openVoice({ voice: { name: voice, pace: 1 }, lexicon: {} }).wake?.(store.signal);
  return { text, isOther, isSaid: voice !== undefined };
}

/** Remembers what was made, for `wakeEarly`. */
export async function rememberText(
  file: string,
  { text, voice }: { text: string; voice: string },
  store: Store,
): Promise<void> {
  const now = `${voice}\n${text}`;
  const kept = await store.read(ROOM, keyOf(file));
  if (kept?.toString() !== now) await store.write(ROOM, keyOf(file), Buffer.from(now));
}
