/** Speaks sentences that were handed out, and encodes sounds, where their keys are the same here. */
import type { Store } from '../../cache/store';
import { openKeys } from '../../narration/clip-key';
import { speakClip } from '../../narration/speak';
import { openVoice } from '../../narration/voice';
import { encodeAac } from '../../sound/encode';
import { CLIPS } from '../../sound/recording';
import { soundKeys } from '../../sound/track';
import { Refusal, type SoundInput, type SpeakInput } from '../job';

/** Throws Refusal where a clip would be another than its key says. */
export async function speakLines(
  { voice: by, lexicon, lines }: SpeakInput,
  store: Store,
): Promise<void> {
  const voice = openVoice({ voice: by, lexicon });
  const keyOf = await openKeys(voice, store);
  for (const { key, line } of lines) {
    store.signal?.throwIfAborted();
    if (keyOf({ line, voice }) !== key) throw new Refusal(`${by.name} is another version here`);
    const speak: typeof voice.speak = (asked) => voice.speak(asked, store.signal, store);
    await store.getOrMake(CLIPS, key, () => speakClip(line, key, { ...voice, speak }));
  }
}

/** Throws Refusal where it would be another than `key` says. */
export async function encodeSound(key: string, { scene }: SoundInput, store: Store): Promise<void> {
  const [here] = await soundKeys({ scenes: [{ ...scene, startMs: 0, captions: [] }] }, store);
  if (here !== key) throw new Refusal('its encoder is another version');
  await store.getOrMake('sound', key, () => encodeAac(scene, store));
}
