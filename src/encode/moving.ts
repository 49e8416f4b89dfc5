/** Pictures that move, of a video: GIF by ffmpeg, WebP by the browser. What stands still is one picture, held. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '../browser/find';
import { writeAtomic } from '../cache/atomic';
import { fileArgument, runFfmpeg } from './ffmpeg';
import { animateWebp, type WebpFrame } from './webp';

/** Pictures a second: half a second of motion has six. */
const RATE = 12;
/** Of 100: words stay sharp. */
const QUALITY = 82;

export interface Moving {
  type: 'gif' | 'webp';
  /** px. */
  width: number;
  browser(): Promise<Browser>;
  signal?: AbortSignal;
}

/** Writes `target`, which plays again and again. Throws EncoderFailure or BrowserFailure. */
export async function writeMoving(video: string, target: string, how: Moving): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-clip-'));
  try {
    const encode = how.type === 'gif' ? encodeGif : encodeWebp;
    await writeAtomic(target, await encode(video, folder, how));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Colours are chosen by what changes: a still ground needs few. */
async function encodeGif(
  video: string,
  folder: string,
  { width, signal }: Moving,
): Promise<Buffer> {
  const file = path.join(folder, 'moving.gif');
  const scaled = `scale=${width}:-2:flags=lanczos`;
  const colours = `${scaled},split[a][b];[a]palettegen=stats_mode=diff[p];[b][p]paletteuse=dither=none:diff_mode=rectangle`;
  const args = [
    '-i',
    fileArgument(video),
    '-an',
    '-lavfi',
    colours,
    '-r',
    String(RATE),
    '-f',
    'gif',
  ];
  await runFfmpeg([...args, fileArgument(file)], { signal });
  return readFile(file);
}

async function encodeWebp(video: string, folder: string, how: Moving): Promise<Buffer> {
  const { width, signal } = how;
  const filter = `scale=${width}:-2:flags=lanczos`;
  const frames = path.join(folder, '%06d.png');
  await runFfmpeg(['-i', fileArgument(video), '-an', '-vf', filter, '-r', String(RATE), frames], {
    signal,
  });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  const different: { png: Buffer; count: number }[] = [];
  for (const name of names) {
    const png = await readFile(path.join(folder, name));
    const last = different.at(-1);
    if (last?.png.equals(png)) last.count += 1;
    else different.push({ png, count: 1 });
  }
  const pictures = await encodeInBrowser(
    different.map(({ png }) => png),
    await how.browser(),
  );
  return animateWebp(
    pictures.map(
      (data, i): WebpFrame => ({ data, ms: ((different[i]?.count ?? 1) * 1000) / RATE }),
    ),
  );
}

/** PNGs as WebPs. */
async function encodeInBrowser(pngs: readonly Buffer[], browser: Browser): Promise<Buffer[]> {
  const { withBrowser } = await import('../browser/page');
  return withBrowser(browser, async (context) => {
    const page = await context.newPage();
    const made: Buffer[] = [];
    for (const png of pngs) {
      const webp = await page.evaluate(toWebp, [png.toString('base64'), QUALITY / 100] as const);
      made.push(Buffer.from(webp, 'base64'));
    }
    return made;
  });
}

/** In the page. */
async function toWebp([png, quality]: readonly [string, number]): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const address = canvas.toDataURL('image/webp', quality);
  return address.slice(address.indexOf(',') + 1);
}
