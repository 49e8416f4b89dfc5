/** The document's folder under `public/`, where the composition finds it: timeline, sound, pictures. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sheet } from '../build/page';
import { writeAtomic } from '../cache/atomic';
import { FORMAT_NAMES } from '../format';
import { pictures } from '../timeline/pictures';
import type { Timeline } from '../timeline/schema';
import { FONTS } from './props';

/** Writes all but the sound into `<publicDir>/<name>/`; what is there already and the same is left alone. */
export async function writePublic(
  timeline: Timeline,
  documentFolder: string,
  publicDir: string,
  fonts: Sheet,
): Promise<string> {
  const folder = path.join(publicDir, timeline.name);
  for (const src of pictures(timeline, FORMAT_NAMES))
    await writeChanged(pictureFile(folder, src), await readFile(path.join(documentFolder, src)));
  await writeChanged(path.join(folder, FONTS), Buffer.from(fonts.css));
  for (const [name, data] of fonts.fonts)
    await writeChanged(path.join(folder, name), Buffer.from(data));
  await writeChanged(path.join(folder, 'timeline.json'), Buffer.from(JSON.stringify(timeline)));
  return folder;
}

/** A picture of the document in its folder under `public/`. */
export const pictureFile = (publicFolder: string, src: string): string =>
  path.join(publicFolder, 'assets', src);

async function writeChanged(file: string, data: Buffer): Promise<void> {
  const there = await readFile(file).catch(() => undefined);
  if (!there?.equals(data)) await writeAtomic(file, data);
}
