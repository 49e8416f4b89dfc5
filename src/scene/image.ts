/** Images: only files inside the document's folder, that are pictures; of any other its words stand in its place. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Image } from 'mdast';
import { placeOf } from '../document/place';
import type { Document, Meta } from '../document/schema';
import { FORMAT_NAMES } from '../format';
import type { Problems } from '../problem/problem';
import { themeOf } from '../theme/themes';
import { isFilm } from './image/ending';
import { readFilm } from './image/film';
import { findFile, insideFolder, meantFile } from './image/find';
import { measurePicture } from './image/measure';
import { needsPlate } from './image/plate';
import { readPlays } from './image/plays';
import { type PictureRecord, readRecord, webAddress } from './image/record';
import type { Missing, Picture, Shown } from './image/schema';
import { altOf, hasWords } from './image/words';
import { decodeAddress } from './inline';

const WEB = /^(https?:)?\/\//i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const DATA = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

type Of = Pick<Document, 'folder' | 'meta'>;

/** What an image names; why it cannot be shown is reported. */
export function readImage(node: Image, { folder, meta }: Of, problems: Problems): Picture {
  const url = darkOf(node, folder, meta) ?? node.url.trim();
  const fetched = fetchedFile(url, folder);
  const found = findPicture(fetched?.file ?? url, folder, meta.theme);
  if (fetched && !isSame(fetched, folder))
    problems.report('imageChanged', placeOf(node), url, fetched.file);
  return told(node, found, folder, problems);
}

/** What stands for it where the look is dark, if that file is there. */
function darkOf({ data }: Image, folder: string, meta: Meta): string | undefined {
  const dark = data?.dark;
  if (!dark || SCHEME.test(dark) || WEB.test(dark) || themeOf(meta).scheme !== 'dark')
    return undefined;
  return 'file' in findFile(dark, folder) ? dark : undefined;
}

/** The same of an image that names a video; `heard` where its sound is asked for. */
export async function readVideo(
  node: Image,
  { folder }: Of,
  problems: Problems,
  heard: boolean,
): Promise<Picture> {
  const url = node.url.trim();
  const named = WEB.test(url) ? 'web' : SCHEME.test(url) ? 'outside' : findFile(url, folder);
  if (typeof named === 'string') return told(node, named, folder, problems);
  if ('missing' in named) return told(node, named.missing, folder, problems);
  const film = await readFilm(named.file, heard);
  const found = film ? { src: nameIn(folder, named.file), ...film } : 'broken';
  return told(node, found, folder, problems);
}

/** Reports why it cannot be shown, and that words for it are missing. */
function told(
  node: Image,
  found: Omit<Shown, 'alt'> | Missing,
  folder: string,
  problems: Problems,
): Picture {
  const [url, place, alt] = [node.url.trim(), placeOf(node), altOf(node)];
  if (!hasWords(node.alt)) problems.report('imageAlt', place, url, alt);
  if (typeof found !== 'string') return { ...found, alt };
  if (found === 'gone') problems.report('imageMissing', place, url, meantFile(url, folder));
  else if (found === 'web')
    problems.report(isFilm(node) ? 'videoRemote' : 'imageRemote', place, url);
  else if (found === 'outside') problems.report('imageOutside', place, url);
  else problems.report(isFilm(node) ? 'videoBroken' : 'imageBroken', place, url);
  return { alt, missing: found };
}

/** What the record says of an address of the web; undefined when it was not fetched, or is gone. */
function fetchedFile(url: string, folder: string): PictureRecord['pictures'][string] | undefined {
  const address = webAddress(url);
  const entry = address === undefined ? undefined : readRecord(folder).pictures[address];
  return entry && 'file' in insideFolder(entry.file, folder) ? entry : undefined;
}

function isSame({ file, sha256 }: PictureRecord['pictures'][string], folder: string): boolean {
  const data = readPicture(path.join(folder, file));
  return data !== undefined && createHash('sha256').update(data).digest('hex') === sha256;
}

/** A picture that something else than an image names. */
export const pictureNamed = (url: string, { folder, meta }: Of): Omit<Shown, 'alt'> | Missing =>
  findPicture(url, folder, meta.theme);

function findPicture(
  url: string,
  folder: string,
  theme: Meta['theme'],
): Omit<Shown, 'alt'> | Missing {
  if (WEB.test(url)) return 'web';
  if (/^data:/i.test(url)) return readData(url, theme);
  if (SCHEME.test(url)) return 'outside';
  const found = findFile(url, folder);
  if ('missing' in found) return found.missing;
  const src = nameIn(folder, found.file);
  const data = readPicture(found.file);
  const size = data && measurePicture(data);
  if (!size) return 'broken';
  return { src, ...size, ...playsOf(data), ...plateOf(data, theme), ...findOthers(src, folder) };
}

const nameIn = (folder: string, file: string): string =>
  path.relative(folder, file).split(path.sep).join('/');

/** A picture that stands in the address itself: it is as long as the document may be. */
function readData(url: string, theme: Meta['theme']): Omit<Shown, 'alt'> | Missing {
  const comma = url.indexOf(',');
  if (!DATA.test(url) || comma < 0) return 'broken';
  const [head, body] = [url.slice(0, comma), url.slice(comma + 1)];
  const data = /;base64$/i.test(head)
    ? Buffer.from(body, 'base64')
    : Buffer.from(decodeAddress(body));
  const size = measurePicture(data);
  return size ? { src: url, ...size, ...plateOf(data, theme) } : 'broken';
}

/** Files beside `name.svg` that are called `name.portrait.svg` or `name.square.svg`. */
function findOthers(src: string, folder: string): Pick<Shown, 'others'> {
  const { dir, name, ext } = path.posix.parse(src);
  const found = FORMAT_NAMES.flatMap((format) => {
    const other = insideFolder(path.posix.join(dir, `${name}.${format}${ext}`), folder);
    const data = 'file' in other && readPicture(other.file);
    const size = data && measurePicture(data);
    if (!size || !('file' in other)) return [];
    return [[format, { src: nameIn(folder, other.file), ...size, ...playsOf(data) }]];
  });
  return found.length > 0 ? { others: Object.fromEntries(found) } : {};
}

function playsOf(data: Buffer): Pick<Shown, 'plays'> {
  const plays = readPlays(data);
  return plays ? { plays } : {};
}

const plateOf = (data: Buffer, theme: Meta['theme']): Pick<Shown, 'plate'> =>
  needsPlate(data, theme) ? { plate: true } : {};

function readPicture(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
