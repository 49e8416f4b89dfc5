/** Answers for the page of the video: its own files, what was made last, and the pictures beside the document. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type Given, LIVE, VIDEO } from './data';
import type { Made } from './live';
import { sendFile } from './send';

const ASSETS = 'assets/';

export interface Video {
  answer(request: IncomingMessage, response: ServerResponse): void;
  show(made: Made): void;
}

export function openVideo(given: Given): Video {
  let made: Made | undefined;
  let page: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const find = async (name: string): Promise<Uint8Array | undefined> => {
    if (name === path.posix.basename(LIVE)) return made && Buffer.from(JSON.stringify(made.live));
    if (name.startsWith(ASSETS))
      return made && readPicture(made, decodeURIComponent(name.slice(ASSETS.length)));
    page ??= import('./page-files').then(({ pageFiles }) => pageFiles(given));
    return made?.files.get(name) ?? (await page).get(name);
  };
  return {
    answer(request, response) {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const name = pathname.slice(VIDEO.length + 1);
      find(name).then(
        (data) => sendFile(request, response, name, data),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    },
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
