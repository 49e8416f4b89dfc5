/** A shared store in a bucket of any S3-compatible service. What signs requests is a package that the user installs. */
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { AwsClient } from 'aws4fetch';
import { findPackage } from '../../root';
import { readCredentials } from './credentials';
import { type Kept, type Place, PlaceFailure, type Putting } from './place';
import { listedIn, nextPageOf, refusal } from './s3-answer';

export interface Bucket {
  bucket: string;
  /** Before all names, without a `/` at its ends; may be empty. */
  prefix: string;
  /** Of a service that is not Amazon's, e.g. `https://minio.example.org`. */
  endpoint?: string;
  region?: string;
}

const PACKAGE = 'aws4fetch';
const AT_ONCE = 16;
/** Times that a request is made again after the service failed. */
const RETRIES = 2;
/** No entry of ours is larger; what is, is not read. */
const MOST_BYTES = 1_000_000_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** Nothing is asked yet. */
export function openBucket(at: Bucket, env: Environment = process.env): Place {
  const { bucket, prefix } = at;
  const base = baseOf(at, env);
  const region = at.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1';
  let opened: Promise<AwsClient> | undefined;
  const ask = async (address: string, init: RequestInit): Promise<Response> => {
    opened ??= openClient(region, env);
    const client = await opened;
    try {
      return await client.fetch(address, { ...init, redirect: 'manual' });
    } catch (error) {
      init.signal?.throwIfAborted();
      throw unreached(base, error);
    }
  };
  const addressOf = (name: string) =>
    `${base}/${encoded([prefix, name].filter(Boolean).join('/'))}`;
  return {
    name: `s3://${[bucket, prefix].filter(Boolean).join('/')}`,
    atOnce: AT_ONCE,
    async get(name, signal) {
      const response = await ask(addressOf(name), { signal });
      if (response.status === 404) return noEntry(response);
      if (!response.ok) throw await refusal(response);
      if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return none(response);
      return bodyOf(response, base, signal);
    },
    async has(name, signal) {
      const response = await ask(addressOf(name), { method: 'HEAD', signal });
      if (response.status === 404) return false;
      if (!response.ok) throw await refusal(response);
      return true;
    },
    async put(name, data, { replace, signal }: Putting) {
      const headers = {
        'content-type': 'application/octet-stream',
        'x-amz-content-sha256': createHash('sha256').update(data).digest('hex'),
        ...(replace ? {} : { 'if-none-match': '*' }),
      };
      const body = new Uint8Array(data);
      const response = await ask(addressOf(name), { method: 'PUT', headers, body, signal });
      // It is there, or is being written by another machine.
      if (![409, 412].includes(response.status) && !response.ok) throw await refusal(response);
      await response.body?.cancel();
    },
    async list(signal, namespace) {
      const kept: Kept[] = [];
      const within = prefix ? `${prefix}/` : '';
      for (let page: string | undefined = ''; page !== undefined; ) {
        const query: Record<string, string> = {
          'list-type': '2',
          prefix: within + (namespace ? `${namespace}/` : ''),
        };
        if (page) query['continuation-token'] = page;
        const response = await ask(`${base}?${new URLSearchParams(query)}`, { signal });
        if (!response.ok) throw await refusal(response);
        const xml = (await bodyOf(response, base, signal)).toString();
        kept.push(...listedIn(xml, within));
        page = nextPageOf(xml);
      }
      return kept;
    },
    async remove(name, signal) {
      const response = await ask(addressOf(name), { method: 'DELETE', signal });
      if (!response.ok && response.status !== 404) throw await refusal(response);
      await response.body?.cancel();
    },
  };
}

/** Where the bucket is: Amazon's own address has its name in the host, all others in the path. */
function baseOf({ bucket, endpoint, region }: Bucket, env: Environment): string {
  const other = endpoint ?? env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  if (other) return `${other.replace(/\/+$/, '')}/${bucket}`;
  const where = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1';
  // A certificate for all hosts of a level covers no name with a dot.
  return bucket.includes('.')
    ? `https://s3.${where}.amazonaws.com/${bucket}`
    : `https://${bucket}.s3.${where}.amazonaws.com`;
}

const encoded = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

async function openClient(region: string, env: Environment): Promise<AwsClient> {
  const file = findPackage(PACKAGE);
  if (file === undefined)
    throw new PlaceFailure(
      `the package ${PACKAGE}, which speaks to such stores, is not installed.`,
      `run "npm install ${PACKAGE}" in your project.`,
      { lasting: true },
    );
  const { AwsClient }: typeof import('aws4fetch') = await import(pathToFileURL(file).href);
  const credentials = await readCredentials(env);
  return new AwsClient({
    ...credentials,
    region,
    service: 's3',
    retries: RETRIES,
    initRetryMs: 200,
  });
}

/** That there is no bucket is another thing. */
async function noEntry(response: Response): Promise<undefined> {
  const refused = response.clone();
  if ((await response.text()).includes('NoSuchBucket')) throw await refusal(refused);
}

async function none(response: Response): Promise<undefined> {
  await response.body?.cancel();
  return undefined;
}

async function bodyOf(response: Response, base: string, signal: AbortSignal): Promise<Buffer> {
  try {
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    signal.throwIfAborted();
    throw unreached(base, error);
  }
}

/** What the network says names a host and a port, and no key. */
function unreached(base: string, error: unknown): PlaceFailure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code } = cause as NodeJS.ErrnoException;
  const { host } = new URL(base);
  return new PlaceFailure(
    `${host} is not reached${code ? ` (${code})` : ''}.`,
    'see whether its endpoint is right, and whether it runs; "lectern doctor" asks it.',
    { cause: error },
  );
}
