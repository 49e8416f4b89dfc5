/** Takes a picture that moves apart, in the browser, which knows all that pages show. */
import { readFile } from 'node:fs/promises';
import type { Browser } from '../browser/find';
import { withBrowser } from '../browser/page';
import { decodeFrame, openDecoder } from '../foreign/chromium';
import { serveHere } from '../loopback';

/** No stage shows a picture larger. */
const MOST_PX = 1920;

/** PNGs, in order: `count` of them, fewer where the file ends too soon. Throws BrowserFailure. */
export async function decodeFile(file: string, count: number, browser: Browser): Promise<Buffer[]> {
  const data = await readFile(file);
  const { url, close } = await serveHere((request, response) => {
    const isPicture = request.url === '/picture';
    const type = isPicture ? 'application/octet-stream' : 'text/html';
    response.writeHead(200, { 'content-type': type }).end(isPicture ? data : '');
  }, 0);
  const frames: Buffer[] = [];
  try {
    await withBrowser(browser, async (context) => {
      const page = await context.newPage();
      await page.goto(url);
      const opened = page.evaluate(openDecoder, typeOf(data));
      if (await opened.catch(() => 'torn')) return;
      for (let frameIndex = 0; frameIndex < count; frameIndex++) {
        const asked = page.evaluate(decodeFrame, { frameIndex, most: MOST_PX });
        const frame = await asked.catch(() => undefined);
        browser.signal?.throwIfAborted();
        if (frame === undefined) break;
        frames.push(Buffer.from(frame, 'base64'));
      }
    });
  } finally {
    close();
  }
  return frames;
}

/** As it begins, whatever it is called. */
function typeOf(data: Buffer): string {
  const head = data.toString('latin1', 0, 4);
  return head === 'GIF8' ? 'image/gif' : head === 'RIFF' ? 'image/webp' : 'image/png';
}
