/** What decides the sound of a line: the name of its clip in the store. */
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { BOUGHT } from '../cache/prune';
import type { Store } from '../cache/store';
import { CLIPS } from '../sound/recording';
import type { Voice } from './schema';
import type { Utterance } from './unspeakable';

export type KeyOf = (utterance: Utterance) => string;

/** Names of clips of a voice, or of several, and of the silence that stands in for them. */
export async function openKeys(voice: Pick<Voice, 'code' | 'cast'>, store: Store): Promise<KeyOf> {
  const codes = new Map<string, string[]>();
  for (const one of [voice, ...(voice.cast?.voices ?? []), { code: 'silent' as const }])
    if (!codes.has(one.code)) codes.set(one.code, await codeOf(one, store));
  return (utterance) => clipKey(utterance, codes.get(utterance.voice.code) ?? []);
}

/** Whether it needs nothing more to be said, not even of a service elsewhere. */
export async function isKept(
  store: Store,
  { line, voice }: Utterance,
  key: string,
): Promise<boolean> {
  if (await store.read(CLIPS, key)) return true;
  const sent = voice.sent?.(line);
  return sent !== undefined && (await store.read(BOUGHT, sent.key)) !== undefined;
}

/** Of the code that speaks, and of the voice's own. */
const codeOf = async (voice: Pick<Voice, 'code'>, store: Store): Promise<string[]> => [
  await codeHash('speaking', store),
  await codeHash(voice.code, store),
];

const clipKey = ({ line, voice }: Utterance, code: readonly string[]): string =>
  fingerprint({
    words: line.words.map(({ text, spoken }) => [
      spoken.join(' '),
      /[^\p{L}\d]*$/u.exec(text)?.[0],
    ]),
    voice: voice.name,
    settings: voice.settings(line),
    code,
  });
