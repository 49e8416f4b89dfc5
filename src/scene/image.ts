/** Images: only files inside the document's folder, that are images, with words for those who cannot see them. */
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { Image } from 'mdast';
import { placeOf } from '../document/place';
import { FORMAT_NAMES, type Format } from '../format';
import type { Problems } from '../problem/problem';

const REMOTE = /^([a-z][a-z0-9+.-]*:|\/\/)/i;
/** What every browser that we draw with can show. */
const SHOWN = ['png', 'jpg', 'webp', 'avif', 'gif', 'svg'];

export interface Picture {
  /** Relative to the document's folder, with `/`. */
  src: string;
  alt: string;
  /** px */
  width: number;
  height: number;
  /** Pictures made for other formats. */
  others?: Partial<Record<Format, Omit<Picture, 'alt' | 'others'>>>;
}

/** The picture that an image names, or undefined after a problem. `folder` is a real path. */
export function readImage(node: Image, folder: string, problems: Problems): Picture | undefined {
  const place = placeOf(node);
  const alt = node.alt?.trim() ?? '';
  if (!alt) problems.report('imageAlt', place, node.url);
  if (REMOTE.test(node.url)) {
    problems.report('imageRemote', place, node.url);
    return undefined;
  }
  const file = insideFolder(node.url, folder);
  if (file === 'missing') problems.report('imageMissing', place, node.url);
  else if (file === 'outside') problems.report('imageOutside', place, node.url);
  if (file === 'missing' || file === 'outside') return undefined;
  const size = measure(file);
  if (!size) problems.report('imageBroken', place, node.url);
  return size && { ...describe(file, folder, size), alt, ...findOthers(node.url, folder) };
}

type Size = NonNullable<ReturnType<typeof measure>>;

const describe = (file: string, folder: string, size: Size) => ({
  src: path.relative(folder, file).split(path.sep).join('/'),
  ...size,
});

/** Files beside `name.svg` that are called `name.portrait.svg` or `name.square.svg`. */
function findOthers(url: string, folder: string): Pick<Picture, 'others'> {
  const { dir, name, ext } = path.posix.parse(url);
  const found = FORMAT_NAMES.flatMap((format) => {
    const file = insideFolder(path.posix.join(dir, `${name}.${format}${ext}`), folder);
    const size = file === 'missing' || file === 'outside' ? undefined : measure(file);
    return size ? [[format, describe(file, folder, size)]] : [];
  });
  return found.length > 0 ? { others: Object.fromEntries(found) } : {};
}

/** The real path of `url`, with links followed, when it is in `folder`. */
function insideFolder(url: string, folder: string): string {
  const target = path.resolve(folder, decode(url));
  const isInside = (file: string) => file.startsWith(folder + path.sep);
  if (target === folder) return 'missing';
  if (!isInside(target)) return 'outside';
  try {
    const real = realpathSync(target);
    return isInside(real) ? real : 'outside';
  } catch {
    return 'missing';
  }
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function measure(file: string): { width: number; height: number } | undefined {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(readFileSync(file));
    if (!SHOWN.includes(type) || !(width > 0 && height > 0)) return undefined;
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
