/** Serves deck and video while their document is written: each save is shown at once, at the same place. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { serveHere } from '../loopback';
import { EVENTS, type LiveProblem, type News, VIDEO } from './data';
import { sendDeckPage } from './deck-page';
import { serveInvited } from './invite';
import type { Made } from './live';
import { spokenIn } from './spoken';
import { openVideo } from './video';
import type { Writing } from './writing';

export interface Served {
  url: string;
  /** Has every open page of the deck load it anew; the address keeps scene and step. */
  reload(): void;
  /** Has every open page of the video go on with what was made; `found` is what is wrong with it all the same. */
  show(made: Made, found: readonly LiveProblem[]): void;
  /** Shows what is wrong with the document, which is in `lang` where that is known, over every open page, until something is made again. */
  showProblems(text: string, found: readonly LiveProblem[], lang?: string): void;
  close(): void;
}

export interface Serving {
  /** Of the deck; it may be replaced meanwhile. */
  folder: string;
  port: number;
  /** Address of a place in the author's editor (data.ts). */
  editor?: string;
  /** Where others of the network may come: called with an address for one of them, and again when it was used. */
  onInvite?(address: string): void;
  /** How the document is written, where it may be. */
  writing?: Writing;
}

/** Listens on 127.0.0.1 alone, unless guests are invited. Throws when the port is taken. */
export async function serveDev({
  folder,
  port,
  editor = '',
  onInvite,
  writing,
}: Serving): Promise<Served> {
  const pages = new Set<ServerResponse>();
  const files = sirv(folder, { dev: true });
  // Of pages that wait for a document.
  let lang = 'en';
  const video = openVideo(() => ({ editor, words: spokenIn(lang) }), writing);
  // Another run of the command has other versions.
  const news: News = { deck: Date.now(), video: 0, problems: '', found: [] };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === EVENTS) listen(request, response, pages, news);
    else if (pathname === '/' || pathname === '/index.html')
      void sendDeckPage(folder, response, news, spokenIn(lang));
    else if (pathname === VIDEO || pathname.startsWith(`${VIDEO}/`))
      video.answer(request, response);
    else files(request, response, () => void response.writeHead(404).end());
  };
  const { url, close } = await (onInvite
    ? serveInvited(answer, port, onInvite)
    : serveHere(answer, port));
  const tell = (change: Partial<News>) => {
    Object.assign(news, change);
    for (const page of pages) page.write(message(news));
  };
  return {
    url,
    close,
    reload: () => tell({ deck: news.deck + 1 }),
    show(made, found) {
      video.show(made);
      tell({ video: news.video + 1, problems: '', found: [...found] });
    },
    showProblems(problems, found, of = lang) {
      lang = of;
      tell({ problems, found: [...found] });
    },
  };
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Set<ServerResponse>,
  news: News,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`retry: 500\n${message(news)}`);
  pages.add(response);
  request.on('close', () => pages.delete(response));
}

const message = (news: News): string => `data: ${JSON.stringify(news)}\n\n`;
