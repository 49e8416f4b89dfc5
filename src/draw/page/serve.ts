/** Serves the page from this machine to itself, and takes the pictures that it sends. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { KEEP_TOGETHER } from '../../foreign/chromium';
import { serveHere } from '../../loopback';

/** What pages draw of, found by them under `/runs/<name>/`. */
export interface Run {
  /** Files by their address. */
  files: ReadonlyMap<string, Buffer>;
  /** What is found under `public/`. Absolute. */
  publicFolder: string;
  /** The next pictures, of which `address` says what they are of. The parcel is good until it is settled. */
  onParcel(address: string, parcel: Buffer): Promise<void>;
}

export interface Served {
  /** The files of the page itself, which knows no document, by their address. */
  files: ReadonlyMap<string, Buffer>;
  /** By name. */
  runs: ReadonlyMap<string, Run>;
}

const HTML =
  '<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,">' +
  `<link rel="stylesheet" href="/entry.css"><style>html,body{margin:0}${KEEP_TOGETHER}</style></head>` +
  '<body><script src="/entry.js"></script></body></html>';
/** The page asks nobody else. */
const POLICY =
  "default-src 'self' data: blob:; script-src 'self'; style-src 'self' 'unsafe-inline'";
const TYPES: Record<string, string> = {
  '': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Listens on a free port of 127.0.0.1 until it is closed. */
export async function servePage(served: Served): Promise<{ url: string; close(): void }> {
  return serveHere((request, response) => {
    answer(served, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  }, 0);
}

async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') {
    const { run, rest } = runIn(served, pathname) ?? {};
    if (run && rest) await withBody(request, (parcel) => run.onParcel(rest, parcel));
    response.writeHead(run ? 204 : 404).end();
    return;
  }
  const body = await findFile(served, decodeURIComponent(pathname));
  const type = TYPES[path.extname(pathname)];
  response.setHeader('content-security-policy', POLICY);
  if (type) response.setHeader('content-type', type);
  response.writeHead(body ? 200 : 404).end(body);
}

/** `/runs/<name>/<rest>` */
function runIn({ runs }: Served, address: string): { run: Run; rest: string } | undefined {
  const [, name = '', rest = ''] = /^\/runs\/([^/]+)\/(.+)$/s.exec(address) ?? [];
  const run = runs.get(name);
  return run && { run, rest };
}

async function findFile(served: Served, address: string) {
  if (address === '/') return HTML;
  const { run, rest = '' } = runIn(served, address) ?? {};
  const kept = served.files.get(address.slice(1)) ?? run?.files.get(rest);
  if (kept || !run || !rest.startsWith('public/')) return kept;
  const file = path.resolve(run.publicFolder, rest.slice('public/'.length));
  if (!file.startsWith(run.publicFolder + path.sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

/** For the next one: memory outside the heap has V8 go through all of the heap each time some of it is new. */
const free: Buffer[] = [];

/** Hands `use` what was sent, which it may not keep. */
async function withBody(
  request: IncomingMessage,
  use: (body: Buffer) => Promise<void>,
): Promise<void> {
  const size = Number(request.headers['content-length']);
  const known = free.pop();
  const body = known && known.length >= size ? known : Buffer.allocUnsafeSlow(size);
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) length += part.copy(body, length);
  await use(body.subarray(0, length));
  free.push(body);
}
