/** The files that a version of a document shows, as addresses that hold them. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { FORMAT_NAMES } from '../format';
import { dataUrl, typeOf } from '../timeline/embed';
import { pictures } from '../timeline/pictures';
import type { Timeline } from '../timeline/schema';

/** By their names in the document; one that is not there any more is missing. */
export type Pictures = ReadonlyMap<string, { url: string; today?: true }>;

/** Reads from the first of `folders` that has a file, else from the folder `today`, where the document has it now. */
export async function readPictures(
  timeline: Timeline,
  folders: readonly string[],
  today?: string,
): Promise<Pictures> {
  const found = new Map<string, { url: string; today?: true }>();
  for (const src of pictures(timeline, FORMAT_NAMES)) {
    const [kept] = (await Promise.all(folders.map((folder) => readInside(folder, src)))).flat();
    const now = kept || today === undefined ? undefined : (await readInside(today, src))[0];
    if (kept) found.set(src, { url: dataUrl(typeOf(src), kept) });
    else if (now) found.set(src, { url: dataUrl(typeOf(src), now), today: true });
  }
  return found;
}

/** The file when it is there, and inside the folder: a timeline may come from a stranger. */
async function readInside(folder: string, src: string): Promise<Buffer[]> {
  try {
    const root = await realpath(folder);
    const file = await realpath(path.resolve(root, src));
    return file.startsWith(root + path.sep) ? [await readFile(file)] : [];
  } catch {
    return [];
  }
}
