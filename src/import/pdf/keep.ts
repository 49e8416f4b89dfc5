/** The pictures of a PDF that are kept: none that stands behind words, and none that is on every page. */
import { createHash } from 'node:crypto';
import type { Line } from './lines';
import type { Page } from './page';
import type { PdfPicture } from './pictures';

export interface Pictures {
  files: ReadonlyMap<string, Uint8Array>;
  /** What a picture is called; from then on it is kept. */
  nameOf(picture: PdfPicture): string;
  /** Those of a page, as lines. */
  linesOf(page: Page): Line[];
}

/** Of a page: what fills it stands behind its words. */
const BEHIND = 0.85;
/** On so many pages, and so large a part of all, a picture is an ornament. */
const MOST = 3;
const PART = 0.5;

export function keepPictures(pages: readonly Page[]): Pictures {
  const files = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  const keys = new Map<PdfPicture, string>();
  const counts = new Map<string, number>();
  for (const picture of pages.flatMap(({ pictures }) => pictures)) {
    const key = createHash('sha256').update(picture.png).digest('hex');
    keys.set(picture, key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const nameOf = (picture: PdfPicture): string => {
    const key = keys.get(picture) ?? '';
    const name = names.get(key) ?? `picture-${names.size + 1}.png`;
    names.set(key, name);
    files.set(name, picture.png);
    return name;
  };
  const isOrnament = (picture: PdfPicture, { width, height, pieces }: Page): boolean => {
    const count = counts.get(keys.get(picture) ?? '') ?? 0;
    const isBehind = picture.width * picture.height > width * height * BEHIND && pieces.length > 0;
    return isBehind || (count > MOST && count > pages.length * PART);
  };
  return {
    files,
    nameOf,
    linesOf: (page) =>
      page.pictures
        .filter((picture) => !isOrnament(picture, page))
        .map((picture) => {
          const { x, y, width, height } = picture;
          const box = { x, y, width, height, page: page.number, picture: nameOf(picture) };
          return { ...box, text: '', size: 0, isBold: false, isCode: false };
        }),
  };
}
