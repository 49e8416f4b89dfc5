/** Inputs of jobs in the shared store, each under its hash. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Store } from '../cache/store';
import { Failure } from '../failure';

const NAMESPACE = 'blobs';

/** Returns its SHA-256. */
export async function keepBlob(store: Store, data: Buffer): Promise<string> {
  const hash = hashOf(data);
  await store.getOrMake(NAMESPACE, hash, async () => data);
  return hash;
}

export const keepValue = (store: Store, value: unknown): Promise<string> =>
  keepBlob(store, Buffer.from(JSON.stringify(value)));

/** Throws Failure where it is not there, or another. */
export async function readBlob(store: Store, hash: string): Promise<Buffer> {
  const data = await store.read(NAMESPACE, hash);
  if (!data || hashOf(data) !== hash)
    throw new Failure(
      'What a job is made of does not lie in the shared store.',
      'give builds and workers one store (--store), which both may write to.',
    );
  return data;
}

/** Throws what zod says where it is not what it must be. */
export async function readValue<T>(store: Store, hash: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse((await readBlob(store, hash)).toString()));
}

const hashOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
