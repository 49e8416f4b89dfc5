/** Answers for the page of the video: its own files, what was made last, and the pictures beside the document. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type Given, LIVE, VIDEO, WRITES } from './data';
import type { Made } from './live';
import { sendFile } from './send';
import { answerWriting, type Writing } from './writing';

const ASSETS = 'assets/';
const READING = ['GET', 'HEAD'];
const POSTS: readonly string[] = Object.values(WRITES);

export interface Video {
  answer(request: IncomingMessage, response: ServerResponse): void;
  show(made: Made): void;
}

export function openVideo(given: () => Given, writing?: Writing): Video {
  let made: Made | undefined;
  let page: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const find = async (name: string): Promise<Uint8Array | undefined> => {
    if (name === path.posix.basename(LIVE)) return made && Buffer.from(JSON.stringify(made.live));
    if (name.startsWith(ASSETS))
      return made && readPicture(made, decodeURIComponent(name.slice(ASSETS.length)));
    if (made?.bed && name === `sound/${made.bed.name}`) return made.bed.data();
    page ??= import('./page-files').then(({ pageFiles }) => pageFiles(given()));
    return made?.files.get(name) ?? (await page).get(name);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST' && POSTS.includes(pathname) && writing)
      return answerWriting(request, response, made, writing);
    if (!READING.includes(request.method ?? '')) return void response.writeHead(405).end();
    const name = pathname.slice(VIDEO.length + 1);
    sendFile(request, response, name, await find(name));
  };
  return {
    answer: (request, response) =>
      void answer(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500);
        response.end(String(error));
      }),
    show(next) {
      made = next;
    },
  };
}

/** Of the document's folder, what it shows alone. */
async function readPicture({ live, folder }: Made, src: string): Promise<Buffer | undefined> {
  if (live.assets[src] === undefined) return undefined;
  return readFile(path.join(folder, src)).catch(() => undefined);
}
