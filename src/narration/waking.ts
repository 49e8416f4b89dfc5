/** A voice that wakes before the document is read: when its file has a line that may be said, and had not when it was last made. */
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

/** The voice that the document in `file` had, where its text has something new for it. */
export async function saysNew(
  file: string,
  text: string,
  store: Store,
): Promise<string | undefined> {
  const [name, ...lines] = (await store.read(ROOM, keyOf(file)))?.toString().split('\n') ?? [];
  if (name === undefined) return undefined;
  const before = new Set(lines);
  return (text.match(MAY_BE_SAID) ?? []).every((line) => before.has(line)) ? undefined : name;
}

/** Wakes that voice where it is slow to wake. Returns the text of `file`. */
export async function wakeEarly(file: string, store: Store): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const name = await saysNew(file, text, store);
  if (name !== undefined && isNeural(name))
    openVoice({ voice: { name, pace: 1 }, lexicon: {} }).wake?.(store.signal);
  return text;
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
