/** The narration of each scene as a file of its own, for a page that plays it. */
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { encodeMp3 } from '../sound/encode';
import { filmFields } from '../sound/laid-film';
import type { TimedScene } from '../timeline/schema';

const NAMESPACE = 'deck-sound';

export interface SceneSound {
  /** Name of a file; another sound has another name. */
  name: string;
  data: Buffer;
}

/** As long as the scene. From the store when it is the same. Throws EncoderFailure. */
export async function sceneSound(timed: TimedScene, store: Store): Promise<SceneSound> {
  const { durationMs, sounds } = timed;
  const laid = { durationMs, sounds: sounds.map(({ clip, startMs }) => ({ clip, startMs })) };
  const key = fingerprint({ ...laid, ...filmFields(timed), code: await codeHash('sound', store) });
  const { data } = await store.getOrMake(NAMESPACE, key, () => encodeMp3(timed, store));
  return { name: `${key.slice(0, 12)}.mp3`, data };
}
