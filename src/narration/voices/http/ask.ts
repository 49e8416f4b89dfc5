/** A request to a service, with all that can go wrong on the way: it is asked again where that may help. */
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../../failure';
import { readBody } from './body';
import { withoutKey } from './keys';
import { type Refused, refusal } from './refusal';
import type { Answer, Request } from './service';
import { half, unreached } from './unreached';

/** How services are reached. */
export interface Net {
  fetch: typeof fetch;
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** A whole answer takes no longer. */
  lateMs: number;
}

export const NET: Net = {
  fetch: (...asked) => fetch(...asked),
  wait: async (ms, signal) => wait(ms, undefined, { signal }),
  lateMs: 90_000,
};

/** Times that it is asked, where that may help. */
const TRIES = 5;
/** Before it is asked again, ms; twice as long each time. */
const BACK_OFF_MS = 1000;
/** Who is told to wait longer is told, and does not wait. */
const LONGEST_MS = 60_000;
const MOST_REDIRECTS = 3;
const MOST_TOLD = 2000;

export interface Asked {
  request: Request;
  /** The key that is in it, which no message shows, and the variable that it came from. */
  key?: string;
  keyName?: string;
  net: Net;
  signal?: AbortSignal;
}

/** What `read` makes of the answer. Throws a Failure, or the signal's reason. */
export async function askService<T>(
  asked: Asked,
  read: (answer: Answer) => Promise<T>,
  isHalf: (error: unknown) => boolean,
): Promise<T> {
  const { net, signal } = asked;
  for (let tried = 1; ; tried++) {
    const refused = await attempt(asked, read, isHalf);
    if ('made' in refused) return refused.made;
    const pauseMs = refused.afterMs ?? BACK_OFF_MS * 2 ** (tried - 1);
    const isLast = !refused.again || tried >= (refused.most ?? TRIES) || pauseMs > LONGEST_MS;
    if (isLast) throw refused.failure;
    signal?.throwIfAborted();
    await net.wait(pauseMs, signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
  }
}

async function attempt<T>(
  asked: Asked,
  read: (answer: Answer) => Promise<T>,
  isHalf: (error: unknown) => boolean,
): Promise<{ made: T } | Refused> {
  const { request, key, keyName, net, signal } = asked;
  const host = new URL(request.url).host;
  const late = AbortSignal.timeout(net.lateMs);
  const ended = signal ? AbortSignal.any([signal, late]) : late;
  let bytes: Uint8Array;
  let type: string;
  try {
    const response = await post(request, net, ended);
    if (!response.ok) {
      const told = await readBody(response, MOST_TOLD).catch(() => new Uint8Array());
      const words = withoutKey(Buffer.from(told).toString(), key);
      return refusal({ status: response.status, headers: response.headers, words, host, keyName });
    }
    bytes = await readBody(response);
    type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Failure) throw error;
    return unreached(host, error, late.aborted ? net.lateMs : undefined);
  }
  try {
    return { made: await read({ bytes, type }) };
  } catch (error) {
    if (isHalf(error)) return half(host, error);
    throw error;
  }
}

/** Follows the service to where it leads on its own host, and to no other: it would get the key. */
async function post({ url, headers, body }: Request, { fetch }: Net, signal: AbortSignal) {
  let at = new URL(url);
  for (let count = 0; count <= MOST_REDIRECTS; count++) {
    const response = await fetch(at, { method: 'POST', headers, body, redirect: 'manual', signal });
    if (response.status < 300 || response.status >= 400) return response;
    await response.body?.cancel();
    const to = response.headers.get('location') ?? '';
    const next = URL.canParse(to, at) ? new URL(to, at) : undefined;
    if (!next || next.origin !== at.origin || ![307, 308].includes(response.status))
      throw new Failure(
        `The voice's service at ${at.host} leads to ${next ? next.origin : 'nowhere'}, and is not followed.`,
        'write the right address as "url" of the voice.',
      );
    at = next;
  }
  throw new Failure(
    `The voice's service at ${at.host} leads from one address to the next without end.`,
    'write the right address as "url" of the voice.',
  );
}
