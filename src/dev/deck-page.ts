/** The deck's page while it is written: it hears of new ones, shows what is wrong, and `V` leads to the video. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { EVENTS, type News, type Spoken, VIDEO } from './data';
import { BOX_ID, emptyPage } from './empty';

const BOX =
  'position:fixed;inset:auto 0 0;z-index:99;margin:0;max-height:60vh;overflow:auto;padding:24px 32px;' +
  'background:#1b1b1b;color:#fff;font:18px/1.5 monospace;white-space:pre-wrap';

/** The page loads again when it is not of the deck that it is told of, also when it connects late or again. */
const scriptOf = ({ deck }: News) => `<script>
new EventSource(${JSON.stringify(EVENTS)}).onmessage = ({ data }) => {
  const { deck, problems } = JSON.parse(data);
  if (deck !== ${deck}) return location.reload();
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
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() !== 'v' || ctrlKey || metaKey || altKey || target.closest('input, textarea, select')) return;
  event.stopImmediatePropagation();
  location.href = ${JSON.stringify(VIDEO)} + location.hash;
}, true);
</script>`;

/** Allowed to listen to its server; without a deck, the page that waits for it. */
export async function sendDeckPage(
  folder: string,
  response: ServerResponse,
  news: News,
  words: Spoken,
): Promise<void> {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() =>
    emptyPage(words),
  );
  const page = html
    .replace('connect-src &#x27;none&#x27;', 'connect-src &#x27;self&#x27;')
    .replace('</body>', `${scriptOf(news)}</body>`);
  response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(page);
}
