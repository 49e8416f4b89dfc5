/** The contact sheet: every scene with all its steps settled, from the deck on the left and from the video on the right. */

import type { Browser } from '../browser/find';
import { withBrowser } from '../browser/page';

export interface Row {
  scene: string;
  kind: string;
  /** PNG. */
  deck: Buffer;
  video: Buffer;
}

/** px of a picture; two rows of pairs share the width. */
const PICTURE = { width: 480, height: 270 };
const GAP = 16;
const PAIRS_ACROSS = 2;

/** The sheet as PNG. `ground` and `text` are CSS colours. */
export async function drawSheet(
  rows: readonly Row[],
  { title, ground, text }: { title: string; ground: string; text: string },
  browser: Browser,
): Promise<Buffer> {
  const width = PAIRS_ACROSS * (2 * PICTURE.width + GAP) + GAP * 2 * (PAIRS_ACROSS + 1);
  const html = `<!doctype html><style>
    body { margin: 0; padding: ${GAP * 2}px; background: ${ground}; color: ${text}; font: 500 20px/1.3 sans-serif }
    h1 { margin: 0 0 ${GAP * 2}px; font-size: 30px }
    main { display: grid; grid-template-columns: repeat(${PAIRS_ACROSS}, max-content); gap: ${GAP * 2}px }
    figure { margin: 0; display: grid; grid-template-columns: repeat(2, max-content); gap: 8px ${GAP}px }
    img { display: block; width: ${PICTURE.width}px; height: ${PICTURE.height}px; outline: 1px solid ${text}33 }
    figcaption { grid-column: 1 / -1 }
  </style><h1>${escapeHtml(title)} — deck left, video right</h1><main>${rows.map(figure).join('')}</main>`;
  let sheet: Buffer = Buffer.alloc(0);
  const size = { width, height: 1080 };
  await withBrowser(
    browser,
    async (context) => {
      const page = await context.newPage();
      await page.setContent(html, { waitUntil: 'load' });
      sheet = await page.screenshot({ fullPage: true });
    },
    size,
  );
  return sheet;
}

const figure = ({ scene, kind, deck, video }: Row): string =>
  `<figure><figcaption>${escapeHtml(`${scene} · ${kind}`)}</figcaption>${image(deck)}${image(video)}</figure>`;
const image = (png: Buffer): string =>
  `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`;
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
