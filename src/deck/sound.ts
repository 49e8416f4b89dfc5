/** The narration of each scene as a file of its own, for a page that plays it. */
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { encodeSamples } from '../sound/encode';
import { mixSounds } from '../sound/scene';
import type { TimedScene } from '../timeline/schema';

const NAMESPACE = 'deck-sound';
/** Every browser plays MP3, also those that were built without patents; 24 kHz hold all that the voices have. */
const MP3 = ['-ar', '24000', '-ac', '1', '-c:a', 'libmp3lame', '-b:a', '48k', '-f', 'mp3'];

export interface SceneSound {
  /** Name of a file; another sound has another name. */
  name: string;
  data: Buffer;
}

/** As long as the scene. From the store when it is the same. Throws EncoderProblem. */
export async function sceneSound(
  { durationMs, sounds }: TimedScene,
  store: Store,
): Promise<SceneSound> {
  const laid = { durationMs, sounds: sounds.map(({ clip, startMs }) => ({ clip, startMs })) };
  const key = fingerprint({ version: 1, ...laid, settings: MP3 });
  const name = `${key.slice(0, 12)}.mp3`;
  const encode = async () => encodeSamples(await mixSounds(laid, store), MP3);
  const { data } = await store.getOrMake(NAMESPACE, key, encode);
  return { name, data };
}
