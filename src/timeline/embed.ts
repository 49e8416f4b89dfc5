/** Files as addresses that hold them, for a page that is one file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Format } from '../format';
import { pictures, type Shown } from './pictures';

export const dataUrl = (type: string, data: Buffer): string =>
  `data:${type};base64,${data.toString('base64')}`;

/** The pictures that the scenes show in some formats, landscape when left out; they lie in `documentFolder`. The address of each. */
export async function embedPictures(
  shown: Shown,
  documentFolder: string,
  formats?: readonly Format[],
): Promise<(src: string) => string> {
  const images = new Map<string, string>();
  for (const src of pictures(shown, formats))
    images.set(src, dataUrl(typeOf(src), await readFile(path.join(documentFolder, src))));
  return (src) => images.get(src) ?? '';
}

/** Of the pictures and videos that a document may show (scene/image.ts). */
export function typeOf(src: string): string {
  const ending = path.extname(src).slice(1).toLowerCase();
  const video: Record<string, string> = {
    mp4: 'mp4',
    m4v: 'mp4',
    webm: 'webm',
    mov: 'quicktime',
    ogv: 'ogg',
  };
  if (Object.hasOwn(video, ending)) return `video/${video[ending]}`;
  const names: Record<string, string> = { svg: 'svg+xml', jpg: 'jpeg' };
  return `image/${names[ending] ?? ending}`;
}
