/** One picture from the web: from public addresses alone, whatever leads there, no larger and no longer than may be. */
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { isPublic } from './address';

/** Why a picture was not fetched, as the end of "… was not fetched: it". */
export class NotFetched extends Error {}

/** What may be asked, and for how much. */
export interface Limits {
  /** Whether an IP address may be asked. */
  allows(address: string): boolean;
  bytes: number;
  /** From the first question to the last byte. */
  ms: number;
}

export const LIMITS: Limits = { allows: isPublic, bytes: 20_000_000, ms: 30_000 };

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/** The bytes at an address of http or https. Throws NotFetched, or the signal's reason. */
export async function getBytes(
  address: string,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Buffer> {
  const late = AbortSignal.timeout(limits.ms);
  const ended = signal ? AbortSignal.any([signal, late]) : late;
  try {
    const response = await follow(new URL(address), limits, ended);
    return decompress(response, await readBody(response, limits), limits);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted) throw new NotFetched(`took longer than ${limits.ms / 1000} s`);
    throw explain(error);
  }
}

async function follow(first: URL, limits: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  let url = first;
  for (let count = 0; count <= MOST_REDIRECTS; count++) {
    const response = await ask(url, limits, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return response;
    response.destroy();
    if (!REDIRECTS.includes(statusCode) || !headers.location)
      throw new NotFetched(`answers with the status ${statusCode}`);
    if (!URL.canParse(headers.location, url)) throw new NotFetched('leads nowhere');
    url = new URL(headers.location, url);
  }
  throw new NotFetched('leads from one address to the next without end');
}

function ask(url: URL, { allows }: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  if (!['http:', 'https:'].includes(url.protocol)) throw new NotFetched(`leads to ${url.protocol}`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Of a name, the one that is connected to is looked at; a number is looked up by nobody.
  if (isIP(host) !== 0 && !allows(host)) throw refused(host);
  const { request } = url.protocol === 'https:' ? https : http;
  const headers = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'lectern' };
  return new Promise((resolve, reject) => {
    // Without what is kept open, so that each is looked at; without names and passwords of the address.
    const options = { agent: false, auth: '', lookup: guarded(allows), headers, signal } as const;
    request(url, options, resolve).on('error', reject).end();
  });
}

const refused = (host: string) =>
  new NotFetched(`lies at ${host}, which is no address of the public web`);

/** Looks names up, and refuses those that lead to an address that may not be asked. */
const guarded =
  (allows: Limits['allows']): LookupFunction =>
  (host, options: LookupOptions, done) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const bad = error ? undefined : addresses.find(({ address }) => !allows(address));
      const [first] = addresses ?? [];
      if (error || bad || !first) done(error ?? refused(bad?.address ?? host), '', 4);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };

async function readBody(response: IncomingMessage, { bytes }: Limits): Promise<Buffer> {
  const tooLarge = () => {
    response.destroy();
    return new NotFetched(`is larger than ${bytes / 1_000_000} MB`);
  };
  if (Number(response.headers['content-length'] ?? 0) > bytes) throw tooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > bytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Some compress though they were asked not to. */
function decompress({ headers }: IncomingMessage, body: Buffer, { bytes }: Limits): Buffer {
  const options = { maxOutputLength: bytes };
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding === 'gzip') return gunzipSync(body, options);
  if (encoding === 'br') return brotliDecompressSync(body, options);
  if (encoding === 'deflate') return inflateSync(body, options);
  return body;
}

function explain(error: unknown): unknown {
  if (error instanceof NotFetched || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new NotFetched('is not known by its name');
  return new NotFetched(`cannot be reached (${code || error.message})`);
}
