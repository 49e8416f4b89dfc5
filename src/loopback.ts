/** Servers that only this machine can reach. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on 127.0.0.1 until it is closed; port 0 is any that is free. Throws when the port is taken. */
export async function listenHere(
  server: Server,
  port: number,
): Promise<{ url: string; close(): void }> {
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
