/** The document's folder under `public/`, where the composition finds it: timeline, sound, pictures. */
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../cache/whole';
import { pictures } from '../timeline/pictures';
import type { Timeline } from '../timeline/schema';

/** Writes all but the sound into `<publicDir>/<name>/`; what is there already and the same is left alone. */
export async function writePublic(
  timeline: Timeline,
  documentFolder: string,
  publicDir: string,
): Promise<string> {
  const folder = path.join(publicDir, timeline.name);
  await mkdir(folder, { recursive: true });
  for (const src of pictures(timeline))
    await cp(path.join(documentFolder, src), path.join(folder, 'assets', src));
  const file = path.join(folder, 'timeline.json');
  const text = JSON.stringify(timeline);
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return folder;
  await writeWhole(file, text);
  return folder;
}
