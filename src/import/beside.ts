/** Pictures of an imported file that lie beside it, or within its text, become files beside the document. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LIMITS } from './limits';
import { imagesIn } from './nodes';
import type { Imported } from './reader';

const DATA = /^data:image\/(\w+)(?:\+xml)?(;base64)?,(.*)$/s;
const ENDINGS: Record<string, string> = { jpeg: 'jpg' };
const SHOWN = /\.(?:png|jpe?g|gif|webp|svg|mp4|webm)$/i;

/** The import with all its pictures; those that are nowhere in the file's folder are told. Changes the tree. */
export async function takePictures(imported: Imported, file: string): Promise<Imported> {
  const pictures = new Map(imported.pictures);
  const left = new Map(imported.left);
  const taken = new Map<string, string>();
  for (const image of imagesIn(imported.tree)) {
    if (pictures.has(image.url) || /^https?:/i.test(image.url)) continue;
    const known = taken.get(image.url);
    const found = known === undefined ? await dataOf(image.url, path.dirname(file)) : undefined;
    if (found) {
      const name = freeName(found.name, pictures);
      pictures.set(name, found.data);
      taken.set(image.url, name);
    }
    const name = taken.get(image.url);
    if (name) image.url = name;
    else left.set(MISSING, (left.get(MISSING) ?? 0) + 1);
  }
  return { ...imported, pictures, left };
}

const MISSING = 'pictures that are not beside the file';

async function dataOf(
  url: string,
  folder: string,
): Promise<{ name: string; data: Uint8Array } | undefined> {
  const [, type = '', isPacked, words = ''] = DATA.exec(url) ?? [];
  if (type) {
    const data = isPacked ? Buffer.from(words, 'base64') : Buffer.from(decoded(words));
    return { name: `picture.${ENDINGS[type] ?? type}`, data };
  }
  const file = path.resolve(folder, decoded(url.replace(/[?#].*$/, '')));
  const isBeside = file.startsWith(path.resolve(folder) + path.sep);
  if (!isBeside || !SHOWN.test(file)) return undefined;
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile() || info.size > LIMITS.entry) return undefined;
  return { name: path.basename(file), data: await readFile(file) };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** A name that no other picture has. */
function freeName(name: string, pictures: ReadonlyMap<string, unknown>): string {
  const { name: stem, ext } = path.parse(name.replace(/[^\p{L}\p{N}._-]+/gu, '-'));
  let free = `${stem}${ext}`;
  for (let i = 2; pictures.has(free); i++) free = `${stem}-${i}${ext}`;
  return free;
}
