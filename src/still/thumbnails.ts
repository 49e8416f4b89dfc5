/** The proposals of thumbnails on one sheet: each large, and as small as lists show it. */
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { pictureOf } from '../browser/picture';
import { dataUrl } from '../timeline/embed';

/** px of their widths. */
const LARGE = 640;
const SMALL = 160;
const GAP = 24;

/** `pictures` are JPEG of 16 to 9; a PNG. Throws BrowserFailure. */
export async function drawThumbnails(
  pictures: readonly Buffer[],
  browser: Browser,
): Promise<Buffer> {
  const image = (jpeg: Buffer, width: number) =>
    `<img alt="" width="${width}" src="${dataUrl('image/jpeg', jpeg)}">`;
  const cells = pictures.map(
    (one, i) => `<figure><b>${i + 1}</b>${image(one, LARGE)}${image(one, SMALL)}</figure>`,
  );
  const html = `<!doctype html><style>
    body { margin: 0; padding: ${GAP}px; background: #f4f4f4; display: flex; gap: ${GAP}px; font: 600 24px sans-serif }
    figure { margin: 0; display: grid; gap: 12px; justify-items: start }
  </style>${cells.join('')}`;
  const width = pictures.length * (LARGE + GAP) + GAP;
  return withBrowser(
    browser,
    async (context) => pictureOf(await openContent(context, html), { fullPage: true }),
    { width, height: 400 },
  );
}
