/** Pictures of an imported file that lie beside it, or within its text, become files beside the document. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LIMITS } from './limits';
import { imagesIn } from './nodes';
import type { Imported } from './reader';

const DATA = /^data:image\/(\w+)(?:\+xml)?(;base64)?,(.*)$/s;
const ENDINGS: Record<string, string> = { jpeg: 'jpg' };
const SHOWN = /\.(?:png|jpe?g|gif|webp|svg|mp4|webm)$/i;

/** A picture in Markdown that stays as it is: cells of notebooks. */
const WRITTEN = /(!\[[^\]\n]*\]\()([^)\s]+)/g;

/** The import with all its pictures; those that are nowhere in the file's folder are told. Changes the tree. */
export async function takePictures(imported: Imported, file: string): Promise<Imported> {
  const pictures = new Map(imported.pictures);
  const left = new Map(imported.left);
  const taken = new Map<string, string>();
  const take = async (url: string): Promise<string | undefined> => {
    if (pictures.has(url) || /^https?:/i.test(url)) return url;
    if (imported.drawings?.files.has(url)) return url;
    const known = taken.get(url);
    const found = known === undefined ? await dataOf(url, path.dirname(file)) : undefined;
    if (found) {
      const name = freeName(found.name, pictures);
      pictures.set(name, found.data);
      taken.set(url, name);
    }
    const name = taken.get(url);
    if (!name) left.set(MISSING, (left.get(MISSING) ?? 0) + 1);
    return name;
  };
  for (const image of imagesIn(imported.tree)) image.url = (await take(image.url)) ?? image.url;
  for (const node of imported.tree.children) {
    if (node.type !== 'html' || node.value.startsWith('<!--')) continue;
    for (const [written, opens = '', url = ''] of node.value.matchAll(WRITTEN)) {
      const name = (await take(url)) ?? url;
      node.value = node.value.replace(written, () => opens + name);
    }
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
