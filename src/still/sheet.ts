/** The contact sheet: every scene with all its steps settled, a picture or a pair of pictures each. */

import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { pictureOf } from '../browser/picture';
import { FORMATS, type Format } from '../format';
import { escapeText } from '../page/escape';
import { dataUrl } from '../timeline/embed';

export interface Cell {
  scene: string;
  kind: string;
  /** PNG, all of one format. */
  pictures: readonly Buffer[];
}

export interface SheetWords {
  title: string;
  /** CSS colours. */
  ground: string;
  text: string;
  /** CSS that has the fonts of the words. */
  style: string;
}

/** px of a picture's longer side where nothing else is asked, and about of the whole sheet. */
const LONGER = 480;
const WIDTH = 2080;
const GAP = 16;

/** The sheet as PNG. */
export async function drawSheet(
  cells: readonly Cell[],
  format: Format,
  { title, ground, text, style }: SheetWords,
  browser: Browser,
  longer = LONGER,
): Promise<Buffer> {
  const { width, height } = FORMATS[format];
  const scale = longer / Math.max(width, height);
  const picture = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const each = Math.max(1, ...cells.map(({ pictures }) => pictures.length));
  const cellWidth = each * (picture.width + GAP) - GAP;
  const across = Math.max(1, Math.floor((WIDTH - 2 * GAP) / (cellWidth + 2 * GAP)));
  const html = `<!doctype html><style>${style}</style><style>
    body { margin: 0; padding: ${GAP * 2}px; background: ${ground}; color: ${text}; font: 500 20px/1.3 "Inter Variable", "Lectern Sans", "Lectern Emoji", sans-serif }
    h1 { margin: 0 0 ${GAP * 2}px; font-size: 30px }
    main { display: grid; grid-template-columns: repeat(${across}, ${cellWidth}px); gap: ${GAP * 2}px }
    figure { margin: 0; display: grid; grid-template-columns: repeat(${each}, max-content); gap: 8px ${GAP}px }
    img { display: block; width: ${picture.width}px; height: ${picture.height}px; outline: 1px solid ${text}33 }
    figcaption { grid-column: 1 / -1; width: ${cellWidth}px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
  </style><h1>${escapeText(title)}</h1><main>${cells.map(figure).join('')}</main>`;
  const size = { width: across * (cellWidth + 2 * GAP) + 2 * GAP, height: longer };
  return withBrowser(
    browser,
    async (context) => pictureOf(await openContent(context, html), { fullPage: true }),
    size,
  );
}

const figure = ({ scene, kind, pictures }: Cell): string =>
  `<figure><figcaption>${escapeText(kind ? `${scene} · ${kind}` : scene)}</figcaption>${pictures.map(image).join('')}</figure>`;
const image = (png: Buffer): string => `<img alt="" src="${dataUrl('image/png', png)}">`;
