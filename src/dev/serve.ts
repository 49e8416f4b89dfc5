/** Serves the deck while its document is written: each save is shown at once, at the same scene and step. */

import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { serveHere } from '../loopback';
import { BOX_ID, EMPTY_PAGE } from './page';

export interface Served {
  url: string;
  /** Has every open page load the deck anew; the address keeps scene and step. */
  reload(): void;
  /** Shows what is wrong with the document over every open page, until the next reload. */
  showProblems(text: string): void;
  close(): void;
}

const EVENTS = '/lectern-events';
const BOX =
  'position:fixed;inset:auto 0 0;z-index:99;margin:0;max-height:60vh;overflow:auto;padding:24px 32px;' +
  'background:#1b1b1b;color:#fff;font:18px/1.5 monospace;white-space:pre-wrap';

/** What pages are told: which deck is there, and what is wrong with the document since. */
interface State {
  version: number;
  problems: string;
}

/** The page loads again when it is not of the version that it is told of, also when it connects late or again. */
const scriptOf = ({ version }: State) => `<script>
new EventSource(${JSON.stringify(EVENTS)}).onmessage = ({ data }) => {
  const { version, problems } = JSON.parse(data);
  if (version !== ${version}) return location.reload();
  let box = document.getElementById(${JSON.stringify(BOX_ID)});
  if (!box) {
    box = document.createElement('pre');
    box.id = ${JSON.stringify(BOX_ID)};
    box.style.cssText = ${JSON.stringify(BOX)};
    document.body.append(box);
  }
  box.textContent = problems;
  box.hidden = problems === '';
};
</script>`;

/** Listens on 127.0.0.1 alone. `folder` is that of the deck; it may be replaced meanwhile. */
export async function serveDeck(folder: string, port: number): Promise<Served> {
  const pages = new Set<ServerResponse>();
  const files = sirv(folder, { dev: true });
  // Another run of the command has other versions.
  const state: State = { version: Date.now(), problems: '' };
  const { url, close } = await serveHere((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === EVENTS) listen(request, response, pages, state);
    else if (pathname === '/' || pathname === '/index.html')
      void servePage(folder, response, state);
    else files(request, response, () => void response.writeHead(404).end());
  }, port);
  const tell = () => {
    for (const page of pages) page.write(message(state));
  };
  return {
    url,
    close,
    reload() {
      state.version += 1;
      state.problems = '';
      tell();
    },
    showProblems(text) {
      state.problems = text;
      tell();
    },
  };
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Set<ServerResponse>,
  state: State,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`retry: 500\n${message(state)}`);
  pages.add(response);
  request.on('close', () => pages.delete(response));
}

const message = (state: State): string => `data: ${JSON.stringify(state)}\n\n`;

/** The deck's page, allowed to listen to its server; without a deck, the page that waits for it. */
async function servePage(folder: string, response: ServerResponse, state: State): Promise<void> {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => EMPTY_PAGE);
  const page = html
    .replace('connect-src &#x27;none&#x27;', 'connect-src &#x27;self&#x27;')
    .replace('</body>', `${scriptOf(state)}</body>`);
  response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(page);
}
