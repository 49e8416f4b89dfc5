/** The sounds of films, kept by what is in their files. */
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { FILMS } from './laid-film';

/** Keys in the store by the SHA-256 of the files; what is not there is made. Throws EncoderFailure. */
export async function keepFilms(
  films: readonly { file: string; sound: string }[],
  store: Store,
): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for (const { file, sound } of films) {
    const key = fingerprint({ sound, code: await codeHash('film', store) });
    await store.getOrMake(FILMS, key, async () => {
      const { filmSound } = await import('./film');
      const { buffer, byteOffset, byteLength } = await filmSound(file, store.signal);
      return Buffer.from(buffer, byteOffset, byteLength);
    });
    kept.set(sound, key);
  }
  return kept;
}
