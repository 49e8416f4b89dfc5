/** Pictures as files of a slide: the author's own where PowerPoint knows them, else what the browser drew; drawings beside it. */

import type { Package } from './package';
import type { Crop } from './page/image';
import type { Box, Picture } from './page/seen';
import { el } from './xml';

const FOLDER = 'ppt/media';
const DATA = /^data:image\/(png|jpeg|gif|svg\+xml);base64,(.+)$/su;

export interface Blip {
  box: Box;
  embed: string;
  svg?: string;
  crop?: string;
}

/** `png` shows of the picture what lies on the stage, `drawn`. Relations are those of the part `slide`. */
export function blipOf(
  picture: Picture,
  png: Uint8Array,
  drawn: Box,
  { file, slide }: { file: Package; slide: string },
): Blip {
  const relate = (ending: string, data: Uint8Array) =>
    file.relate(slide, 'image', file.addFile(FOLDER, ending, data));
  const [, type, data = ''] = DATA.exec(picture.src ?? '') ?? [];
  const own = data === '' ? undefined : Buffer.from(data, 'base64');
  if (own && type && type !== 'svg+xml')
    return {
      box: picture.fileBox ?? picture.box,
      embed: relate(type, own),
      ...(picture.crop && { crop: cropOf(picture.crop) }),
    };
  const embed = relate('png', png);
  const isWhole =
    Math.abs(drawn.width - picture.box.width) < 2 &&
    Math.abs(drawn.height - picture.box.height) < 2;
  const svg = own ?? (picture.svg === undefined ? undefined : Buffer.from(picture.svg));
  return isWhole && svg ? { box: drawn, embed, svg: relate('svg', svg) } : { box: drawn, embed };
}

const cropOf = ({ left, top, right, bottom }: Crop): string | undefined => {
  const [l, t, r, b] = [left, top, right, bottom].map((part) =>
    Math.max(0, Math.round(part * 100_000)),
  );
  return l || t || r || b ? el('a:srcRect', { l, t, r, b }) : undefined;
};
