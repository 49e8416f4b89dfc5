/** What is on a page of a PDF: words with their places, and pictures. */
import { type PDFPageProxy, Util } from 'unpdf/pdfjs';
import { ONE_WIDTH } from '../office/runs';
import type { Box } from '../order';
import { type PdfPicture, picturesOf } from './pictures';

/** Words in one place; its box is in points, from the upper left. */
export interface Piece extends Box {
  text: string;
  /** Of its letters, in points. */
  size: number;
  isBold: boolean;
  isCode: boolean;
  /** The number of the content that it belongs to, where the file is tagged. */
  mark?: number;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
  /** How many pieces stand on their side, as beside a figure or at the edge of a page that does not; they are left out. */
  sideways: number;
  pictures: PdfPicture[];
  /** How its content belongs together, where the file is tagged. */
  tree: StructTree | undefined;
}

export interface StructTree {
  role: string;
  alt?: string;
  children: (StructTree | { type: string; id: string })[];
}

const BOLD = /bold|black|heavy|-bx|cmbx/i;

export async function readPage(page: PDFPageProxy): Promise<Page> {
  const view = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ includeMarkedContent: true });
  const fonts = new Map<string, string>();
  const fontOf = (name: string): string => {
    if (!fonts.has(name)) fonts.set(name, nameOf(page, name));
    return fonts.get(name) ?? '';
  };
  const pieces: (Piece & { isSideways: boolean })[] = [];
  const marks: (number | undefined)[] = [];
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(markOf(item.id) ?? marks.at(-1));
    } else if (!item.str) {
      const last = pieces.at(-1);
      if (last && item.hasEOL) last.text += ' ';
    } else {
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(
        view.transform,
        item.transform,
      ) as number[];
      const size = Math.hypot(c, d) || Math.hypot(a, b);
      const font = fontOf(item.fontName);
      const mark = marks.at(-1);
      pieces.push({
        text: item.hasEOL ? `${item.str} ` : item.str,
        ...{ x, y: y - size, width: item.width, height: size, size },
        isSideways: Math.abs(b) > Math.abs(a),
        isBold: BOLD.test(font),
        isCode: ONE_WIDTH.test(font),
        ...(mark !== undefined && { mark }),
      });
    }
  }
  const upright = pieces.filter(({ isSideways }) => !isSideways);
  const isTurned = upright.length < pieces.length / 2;
  return {
    ...{ number: page.pageNumber, width: view.width, height: view.height },
    pieces: isTurned ? pieces : upright,
    sideways: isTurned ? 0 : pieces.length - upright.length,
    pictures: await picturesOf(page, operators, view.transform),
    tree: ((await page.getStructTree()) ?? undefined) as StructTree | undefined,
  };
}

export const markOf = (id: string | undefined): number | undefined => {
  const number = /_mc(\d+)$/.exec(id ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
};

/** What the font is called in the file. */
function nameOf(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const { name } = page.commonObjs.get(font) as { name?: string };
  return name ?? '';
}
