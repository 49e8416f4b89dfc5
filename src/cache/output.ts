/** Results outside the store: made whole or not at all, and not again while they hold what the same inputs gave. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { replaceFile } from './atomic';
import type { Store } from './store';

const NAMESPACE = 'made';

/** Whether `file` holds what `writeOutput` once wrote under the same key, here or elsewhere. */
export async function isCurrent(store: Store, key: string, file: string): Promise<boolean> {
  const kept = await store.read(NAMESPACE, key);
  return kept !== undefined && kept.toString() === (await hashFile(file).catch(() => undefined));
}

/**
 * Has `file` written by `write`, under another name first, so that an earlier one stays until the new one is complete;
 * and remembers what it holds under `key`, the fingerprint of all that it is made of.
 */
export async function writeOutput(
  store: Store,
  key: string,
  file: string,
  write: (temporary: string) => Promise<unknown>,
): Promise<void> {
  const hash = await replaceFile(file, async (temporary) => {
    await write(temporary);
    return hashFile(temporary);
  });
  await store.write(NAMESPACE, key, Buffer.from(hash));
}

/** Bytes that are read at a time: of a video, half the time of what is usual. */
const AT_ONCE = 1024 * 1024;

/** SHA-256, hex. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: AT_ONCE }), hash);
  return hash.digest('hex');
}
