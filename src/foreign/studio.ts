/**
 * Keeps Remotion Studio on this machine: it listens on all interfaces, and has no option against it (seen with 4.0.527,
 * whose `--ipv4` means 0.0.0.0). tests/package/tarball.full.test.ts opens it and knocks from outside.
 */
import { Server } from 'node:net';
import os from 'node:os';

/** From now on, no server of this process can be reached from elsewhere, and none says that it can. */
export function stayOnLoopback(): void {
  const listen: unknown = Server.prototype.listen;
  if (typeof listen !== 'function') return;
  Reflect.set(Server.prototype, 'listen', function listenHere(this: Server, ...args: unknown[]) {
    return Reflect.apply(listen, this, onLoopback(args));
  });
  const interfaces = os.networkInterfaces;
  os.networkInterfaces = () =>
    Object.fromEntries(
      Object.entries(interfaces()).map(([name, all = []]) => [
        name,
        all.filter(({ internal }) => internal),
      ]),
    );
}

const HERE = '127.0.0.1';

/** What `listen` is given, `(options, …)` or `(port, host, …)`, with this host; without a port it is any. A path is a socket of this machine. */
export function onLoopback([first, ...others]: readonly unknown[]): unknown[] {
  if (typeof first === 'string') return [first, ...others];
  if (typeof first === 'number')
    return [first, HERE, ...(typeof others[0] === 'string' ? others.slice(1) : others)];
  if (typeof first === 'function') return [{ port: 0, host: HERE }, first, ...others];
  const options = typeof first === 'object' && first !== null ? first : { port: 0 };
  return ['path' in options ? options : { ...options, host: HERE }, ...others];
}
