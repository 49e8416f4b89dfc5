/** What ends an entry, wherever it is kept: by it a torn, foreign or changed one is told. */
import { createHash } from 'node:crypto';

/**
 * Bytes and mark as shared stores have them: a box of free space of MP4 (ISO/IEC 14496-12, 8.1.2). Behind it stands the hash
 * of the data and of the name that they were kept under: an entry moved to another is foreign.
 */
const SEAL_HEAD = Buffer.concat([Buffer.from([0, 0, 0, 48]), Buffer.from('freelectern2')]);
const SEAL_BYTES = SEAL_HEAD.length + 32;

function sealOf(namespace: string, key: string, data: Buffer): Buffer {
  const hash = createHash('sha256').update(`${namespace}/${key}\n`).update(data).digest();
  return Buffer.concat([SEAL_HEAD, hash]);
}

/** The entry as it is kept. */
export const seal = (namespace: string, key: string, data: Buffer): Buffer =>
  Buffer.concat([data, sealOf(namespace, key, data)]);

/** The data of an entry; undefined when it is none, or another one. */
export function unseal(namespace: string, key: string, entry: Buffer): Buffer | undefined {
  if (entry.length < SEAL_BYTES) return undefined;
  const data = entry.subarray(0, -SEAL_BYTES);
  return sealOf(namespace, key, data).equals(entry.subarray(-SEAL_BYTES)) ? data : undefined;
}
