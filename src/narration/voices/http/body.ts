/** The body of an answer, no longer than may be. */
import { unclear } from './service';

/** Half an hour of 16 bit at 24 kHz: more than any sentence. */
const MOST_BYTES = 90_000_000;

/** With `most`, its first bytes. Throws what fetch throws, and a Failure when it does not end. */
export async function readBody({ body }: Response, most?: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (!body) return new Uint8Array();
  for await (const part of body) {
    parts.push(part);
    length += part.length;
    if (most !== undefined && length >= most) break;
    if (length > MOST_BYTES) throw unclear('more than any sentence can be');
  }
  return Buffer.concat(parts).subarray(0, most);
}
