/** Where a shared store is: a folder, or `s3://bucket/prefix`. */
import path from 'node:path';
import { z } from 'zod';

/** As a bucket may be called, and as prefixes are that need no sign of an address. */
const S3 = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/[\w.-]+)*)\/?$/;

const at = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !/^\w+:\/\//.test(text) || S3.test(text));

/** Of a service other than Amazon's: no name and no password stand in it. */
const endpoint = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password;
});

const written = z.strictObject({
  at,
  endpoint: endpoint.optional(),
  region: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
  readOnly: z.boolean().optional(),
});

/** As a configuration has it. */
export const storeSchema = z.union([at, written]);
export type StoreAddress = z.infer<typeof written>;

export const addressOf = (store: z.infer<typeof storeSchema>): StoreAddress =>
  typeof store === 'string' ? { at: store } : store;

/** The bucket that is meant; undefined where it is a folder. */
export function bucketIn(text: string): { bucket: string; prefix: string } | undefined {
  const [, bucket, prefix = ''] = S3.exec(text) ?? [];
  return bucket === undefined ? undefined : { bucket, prefix: prefix.slice(1) };
}

/** A folder is meant from `folder`. */
export const from = (folder: string, address: StoreAddress): StoreAddress =>
  bucketIn(address.at) || path.isAbsolute(address.at)
    ? address
    : { ...address, at: path.join(folder, address.at) };
