/** The names of those who speak, as `voices` in front matter has them. */
import type { Meta, MetaVoice } from './schema';

/** Short enough for a caption. */
export const IS_NAME = /^\p{L}[\p{L}\p{M}\p{N} .'’-]{0,23}$/u;

/** Names are compared in this form. */
export const foldName = (name: string): string =>
  name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Who says something. */
export interface Sayer {
  /** A folded name of `voices`, or what a voice itself is called. */
  voice: string;
  /** The person's name, as captions show it; of a voice by itself there is none. */
  speaker: string;
}

/** Who has the name among `voices`; `ben` is shown as it was `written`, else as Ben. */
export function sayerNamed(voices: Meta['voices'], written: string): Sayer | undefined {
  const voice = foldName(written);
  const name = Object.keys(voices).find((one) => foldName(one) === voice);
  if (name === undefined) return undefined;
  const shown = [name, written].find((one) => /\p{Lu}/u.test(one));
  return { voice, speaker: (shown ?? capitals(name)).trim() };
}

/** The voice that a folded name has. */
export const voiceNamed = (voices: Meta['voices'], folded: string): MetaVoice | undefined =>
  Object.entries(voices).find(([name]) => foldName(name) === folded)?.[1];

const capitals = (name: string): string =>
  name.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
