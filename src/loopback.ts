/** Servers that only this machine can reach, and on it only those who mean them. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

/** What a browser on this machine may call the server. */
const NAMES = ['127.0.0.1', 'localhost'];
const READING = ['GET', 'HEAD'];

export interface Here {
  url: string;
  close(): void;
}
export interface Near extends Here {
  /** As others of the network may call it. */
  near: string;
}

/**
 * Listens on 127.0.0.1 until it is closed; port 0 is any that is free. A page of elsewhere whose name was made to point
 * here (DNS rebinding) asks with its own name as the host, and one that sends something does so with its own origin:
 * both get 403. Throws when the port is taken.
 */
export const serveHere = (answer: RequestListener, port: number): Promise<Here> =>
  serve(answer, port, '127.0.0.1', NAMES);

/** The same for all that reach this machine by one of its addresses: `answer` knows whom it means. */
export async function serveNear(answer: RequestListener, port: number): Promise<Near> {
  const addresses = ownAddresses();
  const here = await serve(answer, port, '0.0.0.0', [...NAMES, ...addresses]);
  return { ...here, near: here.url.replace('127.0.0.1', addresses[0] ?? '127.0.0.1') };
}

/** Of the networks that this machine is in (IPv4). */
const ownAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? address : []));

async function serve(
  answer: RequestListener,
  port: number,
  address: string,
  names: readonly string[],
): Promise<Here> {
  const server = createServer((request, response) => {
    if (!isMeant(request, names)) response.writeHead(403).end();
    else if (!URL.canParse(request.url ?? '', 'http://localhost')) response.writeHead(400).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, address, resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Whether a request names this machine, and, where it sends something, comes from the server's own page. */
export function isMeant(
  { method = '', headers: { host, origin }, socket }: IncomingMessage,
  names: readonly string[] = NAMES,
): boolean {
  const hosts = names.map((name) => new URL(`http://${name}:${socket.localPort}`).host);
  if (host === undefined || !hosts.includes(host)) return false;
  return READING.includes(method) || origin === `http://${host}`;
}

/** What a request sends; undefined where it is longer: no more of it is read than that. */
export async function readBody(
  request: IncomingMessage,
  mostBytes: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    length += part.length;
    if (length > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
