/** The server of `lectern record`: the page, the sentences, and the sound that comes in pieces. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveHere } from '../loopback';
import { answerPost, type Call, faultOf, HEADERS, send, sendTake } from './answer';
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
  /** A page that shows a scene at a step; undefined where the document has it no more. */
  picture(scene: string, step: number): Promise<string | undefined>;
  port: number;
  /** Called with what could not be written, once for each kind in a row. */
  onFault?(error: unknown): void;
}

const TOKEN_BYTES = 16;
/** The page loads nothing from elsewhere, sends nothing elsewhere, and stands in no other. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; media-src blob:; " +
  "frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A picture has styles in its markup, and stands in the page. */
const PICTURE_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:; media-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

/** Listens on 127.0.0.1 alone. Throws when the port is taken. */
export async function serveRecorder(serving: Serving): Promise<Recorder> {
  const { session, files, port, onFault } = serving;
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
    if (name === 'picture') return sendPicture(asked, serving);
    const file = (await files()).get(name);
    if (!file) return send(response, 404);
    response.writeHead(200, headersOf(file.type, POLICY)).end(file.data);
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

const headersOf = (type: string, policy: string) => ({
  ...HEADERS,
  'content-security-policy': policy,
  'content-type': type,
});

async function sendPicture(
  { response, query }: Pick<Call, 'response' | 'query'>,
  { picture }: Pick<Serving, 'picture'>,
): Promise<void> {
  const page = await picture(query.get('scene') ?? '', Number(query.get('step')));
  if (page === undefined) return send(response, 404);
  response.writeHead(200, headersOf('text/html; charset=utf-8', PICTURE_POLICY)).end(page);
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
