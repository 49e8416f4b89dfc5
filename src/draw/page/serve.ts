/** Serves the page from this machine to itself, and takes the pictures that it sends. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { FONTS } from '../../composition/props';
import { KEEP_TOGETHER } from '../../foreign/chromium';
import { serveHere } from '../../loopback';

export interface Served {
  /** The files of the page by their address. */
  files: Map<string, Buffer>;
  /** What the page finds under `public/`. Absolute. */
  publicFolder: string;
  /** The next pictures of `key`. */
  onParcel(key: string, parcel: Buffer): Promise<void>;
}

const HTML =
  '<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,">' +
  `<link rel="stylesheet" href="/entry.css"><link rel="stylesheet" href="/public/${FONTS}"><style>html,body{margin:0}${KEEP_TOGETHER}</style></head>` +
  '<body><script src="/entry.js"></script><script src="/own.js"></script></body></html>';
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
    await served.onParcel(pathname.slice('/pictures/'.length), await readBody(request));
    response.writeHead(204).end();
    return;
  }
  const body = await findFile(served, decodeURIComponent(pathname.slice(1)));
  const type = TYPES[path.extname(pathname)];
  response.setHeader('content-security-policy', POLICY);
  if (type) response.setHeader('content-type', type);
  response.writeHead(body ? 200 : 404).end(body);
}

async function findFile({ files, publicFolder }: Served, name: string) {
  if (name === '') return HTML;
  const kept = files.get(name);
  if (kept || !name.startsWith('public/')) return kept;
  const file = path.resolve(publicFolder, name.slice('public/'.length));
  if (!file.startsWith(publicFolder + path.sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const body = Buffer.allocUnsafe(Number(request.headers['content-length']));
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) length += part.copy(body, length);
  return body.subarray(0, length);
}
