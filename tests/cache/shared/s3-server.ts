/** A small S3-compatible server on this machine: it verifies signatures, and fails as it is told to. */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const KEYS = { AWS_ACCESS_KEY_ID: 'AKTEST', AWS_SECRET_ACCESS_KEY: 'a secret/of+tests' };

/** The only one. */
export const BUCKET = 'team';

/** What goes wrong; `cut` ends a body in its middle, `slow` answers after half a second. */
export type Fault = 'hang' | 'cut' | 'slow' | 'skewed' | number;

export interface S3Server {
  endpoint: string;
  /** By `/bucket/name`. */
  objects: Map<string, Buffer>;
  /** e.g. `GET /bucket/name` */
  asked: string[];
  fault: Fault | undefined;
  /** Names in a page of a list. */
  pageSize: number;
  close(): Promise<void>;
}

export async function startS3(): Promise<S3Server> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const state: S3Server = {
    endpoint: `http://127.0.0.1:${port}`,
    objects: new Map(),
    asked: [],
    fault: undefined,
    pageSize: 1000,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const url = new URL(request.url ?? '', state.endpoint);
    const name = decodeURIComponent(url.pathname);
    state.asked.push(`${request.method} ${name}`);
    const { fault } = state;
    if (fault === 'hang') return;
    if (fault === 'skewed') {
      response.setHeader('date', new Date(Date.now() + 3_600_000).toUTCString());
      return refuse(response, 403, 'RequestTimeTooSkewed');
    }
    if (typeof fault === 'number')
      return refuse(response, fault, fault === 403 ? 'AccessDenied' : 'InternalError');
    if (!isSigned(request, url, body)) return refuse(response, 403, 'SignatureDoesNotMatch');
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 500));
    if (!name.startsWith(`/${BUCKET}`)) return refuse(response, 404, 'NoSuchBucket');
    const kept = state.objects.get(name);
    if (request.method === 'PUT') {
      if (kept && request.headers['if-none-match'] === '*')
        return refuse(response, 412, 'PreconditionFailed');
      state.objects.set(name, body);
      response.end();
    } else if (request.method === 'DELETE') {
      state.objects.delete(name);
      response.writeHead(204).end();
    } else if (url.searchParams.get('list-type') === '2') {
      response.end(listed(state, name, url.searchParams));
    } else if (!kept) {
      refuse(response, 404, 'NoSuchKey');
    } else {
      response.setHeader('content-length', kept.length);
      if (request.method === 'HEAD') response.end();
      else if (fault === 'cut')
        response.write(kept.subarray(0, kept.length / 2), () => response.destroy());
      else response.end(kept);
    }
  };
  return state;
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}

function listed({ objects, pageSize }: S3Server, bucket: string, query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  const names = [...objects.keys()]
    .map((name) => name.slice(bucket.length + 1))
    .filter((name) => name.startsWith(prefix))
    .sort();
  const from = Number(query.get('continuation-token') ?? 0);
  const page = names.slice(from, from + pageSize).map((name) => {
    const bytes = objects.get(`${bucket}/${name}`)?.length;
    return `<Contents><Key>${name}</Key><LastModified>2026-11-29T12:00:00.000Z</LastModified><Size>${bytes}</Size></Contents>`;
  });
  const next = from + pageSize;
  const more =
    next < names.length
      ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${next}</NextContinuationToken>`
      : '<IsTruncated>false</IsTruncated>';
  return `<ListBucketResult>${page.join('')}${more}</ListBucketResult>`;
}

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** AWS Signature Version 4, as its documentation has it. */
function isSigned({ method, headers }: IncomingMessage, url: URL, body: Buffer): boolean {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    );
  if (!found) return false;
  const [, id, day = '', region = '', names = '', signature] = found;
  const signed = names.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const query = [...url.searchParams]
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort();
  const payload = String(headers['x-amz-content-sha256']);
  const request = [method, url.pathname, query.join('&'), signed.join(''), names, payload].join(
    '\n',
  );
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(request)].join('\n');
  const secret = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${KEYS.AWS_SECRET_ACCESS_KEY}`,
  );
  const isWhole = payload === 'UNSIGNED-PAYLOAD' || payload === sha256(body);
  return (
    id === KEYS.AWS_ACCESS_KEY_ID && isWhole && hmac(secret, toSign).toString('hex') === signature
  );
}
