/** A watch page to be opened: a small document, and a grey video as long as it is. */
import { createServer } from 'node:http';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { findBrowser } from '../../src/browser/find';
import { runFfmpeg } from '../../src/encoder/ffmpeg';
import { listenHere } from '../../src/loopback';
import { newFolder } from '../sample';

/** An MP4 of `durationMs`, as browsers play it. */
export async function greyVideo(durationMs: number): Promise<string> {
  const file = path.join(newFolder(), 'grey.mp4');
  const bytes = (SIZE * SIZE * 3) / 2;
  const frames = Math.ceil((durationMs / 1000) * RATE);
  const picture = ['-pixel_format', 'yuv420p', '-video_size', `${SIZE}x${SIZE}`];
  const raw = ['-framerate', `${RATE}`, '-f', 'image2pipe', '-frame_size', `${bytes}`];
  const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-movflags', '+faststart', '-f', 'mp4'];
  const args = [...raw, '-c:v', 'rawvideo', ...picture, '-i', 'pipe:0', ...h264, file];
  await runFfmpeg(args, { input: Buffer.alloc(frames * bytes, 128) });
  return file;
}
const SIZE = 32;
const RATE = 5;

export async function openBrowser(): Promise<Browser> {
  const { executablePath } = await findBrowser(process.env.LECTERN_BROWSER);
  // As browsers on a desk do: no sound before the first key or click.
  const args = ['--autoplay-policy=document-user-activation-required'];
  return chromium.launch({ executablePath, chromiumSandbox: false, args });
}

/** Serves a folder to this machine. */
export const serveFolder = (folder: string) => {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  return listenHere(server, 0);
};

/** Opens `base` + `address`; every request that leaves `base` is refused, and told. */
export async function openPage(
  browser: Browser,
  base: string,
  address = 'index.html',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; left: string[] }> {
  const context = await browser.newContext(options);
  const left: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(base)) return route.continue();
    left.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => left.push(error.message));
  await page.goto(base + address);
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 1);
  return { page, left };
}
