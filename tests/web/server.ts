/** A web server on this machine that tests fetch from. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Limits } from '../../src/web/get';

/** This machine is let in by its first address alone. */
export const HERE: Limits = {
  allows: (address) => address === '127.0.0.1',
  ...{ bytes: 10_000, ms: 20_000 },
};

/** Listens until it is closed; `asked` are the paths that were asked for. */
export async function serveWeb(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    url: `http://127.0.0.1:${port}/`,
    at: (host: string) => `http://${host}:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
