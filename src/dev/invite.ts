/** Who may come from the network: whoever has the code of the address, which opens once, and is then known by a cookie. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Here, serveNear } from '../loopback';

export interface Invitation {
  /** The address, with the code, of what is served at `url`. */
  invite(url: string): string;
  /** Whether a request may be answered; if not, it has been. */
  admits(request: IncomingMessage, response: ServerResponse): boolean;
}

const CODE_BYTES = 9;
const COOKIE = 'lectern';
const HERE = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

const newCode = (): string => randomBytes(CODE_BYTES).toString('base64url');

/** Whether it comes from this machine, by an address that no other one has. */
export const isHere = ({ socket }: IncomingMessage, here: readonly string[] = HERE): boolean =>
  here.includes(socket.remoteAddress ?? '');

/** This machine (`here`) needs no code. `onUsed` is told when the code has opened, so that there is another one. */
export function openInvitation(onUsed: () => void, here = HERE): Invitation {
  let code = newCode();
  const known = new Set<string>();
  const isKnown = ({ headers: { cookie = '' } }: IncomingMessage): boolean =>
    cookie.split(';').some((part) => {
      const [name, value = ''] = part.trim().split('=', 2);
      return name === COOKIE && known.has(value);
    });
  return {
    invite(url) {
      const address = new URL(url);
      address.searchParams.set('code', code);
      return address.href;
    },
    admits(request, response) {
      if (isHere(request, here) || isKnown(request)) return true;
      const asked = new URL(request.url ?? '/', 'http://any');
      if (!isSame(asked.searchParams.get('code') ?? '', code)) {
        response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('The address opens once. Ask "lectern dev" for the next one.\n');
        return false;
      }
      code = newCode();
      const guest = newCode();
      known.add(guest);
      asked.searchParams.delete('code');
      response.writeHead(302, {
        location: asked.pathname + asked.search,
        'set-cookie': `${COOKIE}=${guest}; HttpOnly; SameSite=Strict; Path=/`,
        'referrer-policy': 'no-referrer',
      });
      response.end();
      onUsed();
      return false;
    },
  };
}

/**
 * Serves this machine, and others of the network that were invited. `onInvite` is told an address for one of them, and the
 * next one as soon as it was used. Throws when the port is taken.
 */
export async function serveInvited(
  answer: RequestListener,
  port: number,
  onInvite: (address: string) => void,
): Promise<Here> {
  const invitation = openInvitation(() => onInvite(invitation.invite(served.near)));
  const served = await serveNear((request, response) => {
    if (invitation.admits(request, response)) answer(request, response);
  }, port);
  onInvite(invitation.invite(served.near));
  return served;
}

/** Takes as long whatever is wrong. */
const isSame = (given: string, code: string): boolean =>
  given.length === code.length && timingSafeEqual(Buffer.from(given), Buffer.from(code));
