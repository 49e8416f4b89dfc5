/** Sends a file, or the part of it that is asked for: without parts no browser goes to a moment of a sound. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The page loads nothing from elsewhere, and stands in no other. */
const POLICY =
  "default-src 'self' data: blob:; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** 404 where there is none. */
export function sendFile(
  { headers: { range } }: IncomingMessage,
  response: ServerResponse,
  name: string,
  data: Uint8Array | undefined,
): void {
  const type = TYPES[path.extname(name)];
  response.setHeader('content-security-policy', POLICY);
  response.setHeader(
    'cache-control',
    type === 'audio/mpeg' ? 'private, max-age=86400' : 'no-store',
  );
  response.setHeader('accept-ranges', 'bytes');
  if (type) response.setHeader('content-type', type);
  if (!data) {
    response.writeHead(404).end();
    return;
  }
  const part = partOf(range, data.length);
  if (!part) {
    response.writeHead(200, { 'content-length': data.length }).end(data);
    return;
  }
  response.setHeader('content-range', `bytes ${part.start}-${part.end - 1}/${data.length}`);
  response.writeHead(206, { 'content-length': part.end - part.start });
  response.end(data.subarray(part.start, part.end));
}

/** What a header asks for (RFC 9110, one range with a beginning); undefined where it asks for all. */
function partOf(range: string | undefined, length: number) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return undefined;
  const start = Number(from);
  const end = to ? Math.min(length, Number(to) + 1) : length;
  return start < end ? { start, end } : undefined;
}
