/** The server of `lectern record`: the page, the sentences, and the sound that comes in pieces. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveHere } from '../loopback';
import { answerPost, faultOf, HEADERS, send, sendTake } from './answer';
import type { Told } from './data';
import type { Session } from './session';

export interface PageFile {
  /** Of its content (MIME). */
  type: string;
  data: string | Uint8Array;
}

/** What the page loads, by name. `''` is the page itself. */
export type Files = ReadonlyMap<string, PageFile>;

export interface Recorder {
  /** With the session's token: who does not know it gets nothing. */
  url: string;
  /** Tells open pages that the sentences are others, or that the document has mistakes. */
  tell(change: { isBroken: boolean }): void;
  close(): void;
}

export interface Serving {
  session: Session;
  /** As they are at the moment. */
  files(): Promise<Files>;
  port: number;
  /** Called with what could not be written, once for each kind in a row. */
  onFault?(error: unknown): void;
}

const TOKEN_BYTES = 16;
/** The page loads nothing from elsewhere, sends nothing elsewhere, and stands in no other. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; media-src blob:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Listens on 127.0.0.1 alone. Throws when the port is taken. */
export async function serveRecorder({ session, files, port, onFault }: Serving): Promise<Recorder> {
  const root = `/${randomBytes(TOKEN_BYTES).toString('base64url')}/`;
  const pages = new Set<ServerResponse>();
  const told: Told = { version: 0, isBroken: false };
  const faults = { last: '' };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [place = '', search] = (request.url ?? '/').split('?', 2);
    const name = place.startsWith(root) ? place.slice(root.length) : undefined;
    if (name === undefined) return send(response, 404);
    const asked = { request, response, query: new URLSearchParams(search), session };
    if (request.method === 'POST') return answerPost(name, asked);
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405);
    if (name === 'events') return listen(request, response, pages, told);
    if (name === 'script') return send(response, 200, await session.readScript());
    if (name === 'take') return sendTake(asked);
    const file = (await files()).get(name);
    if (!file) return send(response, 404);
    const headers = { ...HEADERS, 'content-security-policy': POLICY, 'content-type': file.type };
    response.writeHead(200, headers).end(file.data);
  };
  const { url, close } = await serveHere((request, response) => {
    answer(request, response).then(
      () => {
        if (request.method === 'POST') faults.last = '';
      },
      (error: unknown) => {
        const fault = faultOf(error);
        if (faults.last !== fault) onFault?.(error);
        faults.last = fault;
        if (!response.headersSent) send(response, fault === 'full' ? 507 : 500, { fault });
      },
    );
  }, port);
  return {
    url: new URL(root, url).href,
    tell({ isBroken }) {
      told.version += 1;
      told.isBroken = isBroken;
      for (const page of pages) page.write(message(told));
    },
    close,
  };
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Set<ServerResponse>,
  told: Told,
): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  response.write(`retry: 1000\n${message(told)}`);
  pages.add(response);
  request.on('close', () => pages.delete(response));
}

const message = (told: Told): string => `data: ${JSON.stringify(told)}\n\n`;
