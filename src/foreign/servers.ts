/**
 * Keeps servers of Remotion's on this machine: Studio's, and that of the page that it draws. They listen on all interfaces,
 * have no option against it (seen with 4.0.527, whose `--ipv4` means 0.0.0.0), and answer to any name.
 * tests/package/tarball.full.test.ts opens Studio and knocks from outside.
 */
import { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { Server } from 'node:net';
import os from 'node:os';
import { isMeant } from '../loopback';

/** How many hold it, and what `listen` was before. */
let staying = 0;
let before: unknown;

/**
 * From now on, no server of this process that begins to listen can be reached from elsewhere, and those of HTTP answer 403
 * to whom loopback.ts does. Returns what takes that back for those that begin later, once all who asked for it have.
 */
export function stayOnLoopback(): () => void {
  const listen: unknown = Server.prototype.listen;
  if (typeof listen !== 'function') return () => undefined;
  if (staying === 0) {
    before = listen;
    Reflect.set(Server.prototype, 'listen', function listenHere(this: Server, ...args: unknown[]) {
      if (this instanceof HttpServer) guard(this);
      return Reflect.apply(listen, this, onLoopback(args));
    });
  }
  staying += 1;
  let holds = true;
  return () => {
    if (holds) staying -= 1;
    if (holds && staying === 0) Reflect.set(Server.prototype, 'listen', before);
    holds = false;
  };
}

/** From now on, nothing of this process says that it can be reached from elsewhere. */
export function hideInterfaces(): void {
  const interfaces = os.networkInterfaces;
  os.networkInterfaces = () =>
    Object.fromEntries(
      Object.entries(interfaces()).map(([name, all = []]) => [
        name,
        all.filter(({ internal }) => internal),
      ]),
    );
}

const guarded = new WeakSet<Server>();

/** Hands on no request that is not meant for this machine. */
function guard(server: HttpServer): void {
  if (guarded.has(server)) return;
  guarded.add(server);
  const emit = server.emit;
  Reflect.set(server, 'emit', (...args: unknown[]) => {
    const [, request, answer] = args;
    // No other event brings a request: "request", "upgrade", "connect", "checkContinue".
    if (!(request instanceof IncomingMessage) || isMeant(request))
      return Reflect.apply(emit, server, args);
    if (answer instanceof ServerResponse) answer.writeHead(403).end();
    else request.socket.destroy();
    return true;
  });
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
