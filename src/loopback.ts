/** Servers that only this machine can reach, and on it only those who mean them. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser on this machine may call the server. */
const NAMES = ['127.0.0.1', 'localhost'];
const READING = ['GET', 'HEAD'];

/**
 * Listens on 127.0.0.1 until it is closed; port 0 is any that is free. A page of elsewhere whose name was made to point
 * here (DNS rebinding) asks with its own name as the host, and one that sends something does so with its own origin:
 * both get 403. Throws when the port is taken.
 */
export async function serveHere(
  answer: RequestListener,
  port: number,
): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    if (isMeant(request)) answer(request, response);
    else response.writeHead(403).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
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
export function isMeant({
  method = '',
  headers: { host, origin },
  socket,
}: IncomingMessage): boolean {
  const hosts = NAMES.map((name) => new URL(`http://${name}:${socket.localPort}`).host);
  if (host === undefined || !hosts.includes(host)) return false;
  return READING.includes(method) || origin === `http://${host}`;
}
