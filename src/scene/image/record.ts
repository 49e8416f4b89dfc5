/** Pictures of the web that were fetched once: where each lies beside the document, and what it was. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The folder beside the document, and in it the record. */
export const FETCHED = 'fetched';
export const RECORD = `${FETCHED}/pictures.json`;

export const recordSchema = z.strictObject({
  version: z.literal(1),
  /** By address. */
  pictures: z.record(
    z.string(),
    z.strictObject({
      /** Relative to the document's folder, with `/`. */
      file: z.string(),
      /** SHA-256, hex. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().positive(),
    }),
  ),
});
export type PictureRecord = z.infer<typeof recordSchema>;

export const EMPTY_RECORD: PictureRecord = { version: 1, pictures: {} };

/** Of the documents in `folder`; empty when there is none that can be read. */
export function readRecord(folder: string): PictureRecord {
  try {
    const written: unknown = JSON.parse(readFileSync(path.join(folder, RECORD), 'utf8'));
    return recordSchema.parse(written);
  } catch {
    return EMPTY_RECORD;
  }
}

/** An address of the web as records have it; undefined when it is none. */
export function webAddress(url: string): string | undefined {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
  const address = new URL(whole);
  address.hash = '';
  return address.href;
}
